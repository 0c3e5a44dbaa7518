import * as v from "valibot"
import { encodings } from "./encodings"
import { openFile } from "./open-file"

/** A file's bytes and what the seller says they are in. */
const Asking = v.object({
  bytes: v.instance(Uint8Array),
  encoding: v.optional(v.picklist(encodings))
})

// Runs in a worker of its own: a workbook is unpacked and read in one go, and a page would stand still.
addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  const asking = v.safeParse(Asking, data)
  if (!asking.success) return
  const { bytes, encoding } = asking.output
  void openFile(bytes, encoding).then((read) => postMessage(read))
})
