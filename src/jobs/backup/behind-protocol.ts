import * as v from "valibot"
import { BackupFile, BackupState } from "~model/backup"

/** What the background asks of the worker that makes copies while no window is open. */
export const Wish = v.variant("make", [
  v.object({ make: v.literal("snapshot") }),
  v.object({
    make: v.literal("backup"),
    way: BackupState.entries.way,
    recipient: BackupState.entries.recipient,
    files: v.array(BackupFile)
  })
])
export type Wish = v.InferOutput<typeof Wish>

/** What the worker made. `file` is the file itself, or where the page that nobody sees holds it. */
export const Made = v.variant("made", [
  v.object({ made: v.literal("snapshot") }),
  v.object({
    made: v.literal("backup"),
    last: v.nonNullable(BackupState.entries.last),
    files: v.array(BackupFile),
    file: v.nullable(v.union([v.instance(Blob), v.pipe(v.string(), v.startsWith("blob:"))]))
  }),
  v.object({
    made: v.literal("nothing"),
    trouble: v.picklist(["folder-permission", "folder-gone", "disk-full", "not-verified", "failed"])
  })
])
export type Made = v.InferOutput<typeof Made>

export const nothing: Made = { made: "nothing", trouble: "failed" }
