import * as v from "valibot"
import { type Made, nothing, Wish } from "./behind-protocol"
import { ifFree } from "./if-free"
import { writeBackup } from "./write-backup"
import { writeSnapshot } from "./write-snapshot"

// Runs in a worker of its own, while no window may be open: it knows records and files, no browser.

const make = async (data: unknown): Promise<Made> => {
  const read = v.safeParse(Wish, data)
  if (!read.success) return nothing
  const wish = read.output
  if (wish.make === "snapshot") {
    await ifFree("snapshot", () => writeSnapshot("rolling", {}))
    return { made: "snapshot" }
  }
  const written = await writeBackup(wish)
  return typeof written === "string"
    ? { made: "nothing", trouble: written }
    : { made: "backup", ...written }
}

addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  void make(data)
    .catch(() => nothing)
    .then((made) => postMessage(made))
})
