/** The browser's own question for a permission: seen on the screen alone, no page knows of it. */
import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"

import { expect, test } from "@playwright/test"
import { PNG } from "pngjs"

import { type Headed, SCREEN } from "./headed"

/** As a picture of where it stands; "" while there is none. All of the window behind it is dimmed. */
export const question = async (headed: Headed): Promise<string> => {
  const file = test.info().outputPath("question.png")
  await headed.screenshot(file)
  const { data, width } = PNG.sync.read(await readFile(file))
  const red = (x: number, y: number) => data[4 * (width * y + x)] ?? 255
  if (red(SCREEN.width - 100, SCREEN.height / 2) > 160) return ""
  const rows = Array.from({ length: 200 }, (_, row) => 4 * (width * (90 + row) + 420))
  const hash = createHash("sha256")
  for (const from of rows) hash.update(data.subarray(from, from + 4 * 420))
  return hash.digest("hex")
}

/** Its picture at rest: two looks agree. */
const restingQuestion = async (headed: Headed): Promise<string> => {
  let seen = ""
  await expect
    .poll(async () => {
      const before = seen
      seen = await question(headed)
      return seen !== "" && seen === before
    })
    .toBe(true)
  return seen
}

/** Answers it with yes, by keys. @param allowed says what the browser allows now; until it is `wanted`. */
export const allowByKeys = async <T>(
  headed: Headed,
  allowed: () => Promise<T>,
  wanted: T
): Promise<void> => {
  const onDeny = await restingQuestion(headed)
  await headed.key("Tab")
  await expect.poll(() => question(headed)).not.toBe(onDeny)
  // In the first half second the browser takes no Return, so that nobody answers by mistake.
  const answered = async () => {
    if (await question(headed)) await headed.key("Return")
    return allowed()
  }
  await expect.poll(answered).toEqual(wanted)
}
