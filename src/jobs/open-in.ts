import * as v from "valibot"
import type { Encoding } from "~formats/encodings"
import type { Read } from "~formats/file-fault"
import type { OpenFile } from "~formats/open-file"

type Maker = () => Pick<Worker, "postMessage" | "terminate" | "addEventListener">

let make: Maker | null = null

/**
 * Has files opened in a worker, one for each.
 * @param url Of the worker's file, by a `url:` import: each entry alone knows what the build calls it.
 */
export const openIn = (url: string): void => openBy(() => new Worker(url))

export const openBy = (maker: Maker | null): void => {
  make = maker
}

/** What a worker says; it is our own, and its table may be a million cells. */
const Opened = v.custom<Read<OpenFile>>((it) => typeof it === "object" && it !== null && "ok" in it)

/** Opens a file away from the page; in the page where no worker can be had. Ended by `signal`. */
export const openBytes = async (
  bytes: Uint8Array,
  encoding: Encoding | undefined,
  signal: AbortSignal
): Promise<Read<OpenFile> | null> => {
  const opened = make && (await inWorker(make(), { bytes, ...(encoding && { encoding }) }, signal))
  if (opened || signal.aborted) return opened
  const { openFile } = await import("~formats/open-file")
  return openFile(bytes, encoding)
}

/** Null where the worker cannot start, fails, or was ended. */
const inWorker = (
  worker: ReturnType<Maker>,
  asking: { bytes: Uint8Array; encoding?: Encoding },
  signal: AbortSignal
): Promise<Read<OpenFile> | null> =>
  new Promise((resolve) => {
    const give = (read: Read<OpenFile> | null) => {
      worker.terminate()
      resolve(read)
    }
    signal.addEventListener("abort", () => give(null), { once: true })
    worker.addEventListener("error", () => give(null))
    worker.addEventListener("message", ({ data }) => {
      const read = v.safeParse(Opened, data)
      give(read.success ? read.output : null)
    })
    worker.postMessage(asking, [])
  })
