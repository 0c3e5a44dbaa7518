/** The same store, at work in the extension's own worker, told what to write over a channel. */
import { keepSafe } from "~jobs/safety/keep-safe"

import { randomFrom } from "../random"
import { sumOf } from "./sum-of"
import { writeAtRandom } from "./write-at-random"

const channel = new BroadcastChannel("keeping")
let at = 0

keepSafe()
channel.addEventListener("message", async ({ data }: MessageEvent<{ write?: number }>) => {
  const seed = data.write
  if (seed === undefined || at > 0) return
  for (;;) {
    const change = await writeAtRandom(randomFrom(seed * 100_003 + at++))
    if (!change) continue
    const done = { id: change.id, sum: await sumOf(change) }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    channel.postMessage({ done })
  }
})
