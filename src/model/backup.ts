import * as v from "valibot"

/**
 * How and how well the records are backed up. It is kept outside the database (`storage.local`): the
 * day it is needed, the database is gone.
 */
export const BackupState = v.object({
  /** Public key in age's form, "age1…"; the private one is the seller's alone, and stored nowhere. */
  recipient: v.pipe(v.string(), v.regex(/^age1[0-9a-z]{58}$/)),
  /** Where backups go by themselves. */
  way: v.picklist(["folder", "downloads"]),
  /** Name of the chosen folder, for people; "" with downloads. */
  folder: v.pipe(v.string(), v.maxLength(300)),
  /** Hours between two backups. */
  everyHours: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 31)),
  /** The last that was written: when, its name, its rows, and whether the file itself was read back. */
  last: v.nullable(
    v.object({
      at: v.number(),
      name: v.pipe(v.string(), v.maxLength(300)),
      rows: v.pipe(v.number(), v.integer()),
      readBack: v.boolean(),
      /** SHA-256 of the file in hexadecimal digits, and its bytes: by them it is known again. */
      sha256: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
      size: v.exactOptional(v.number())
    })
  ),
  /** When a backup was last opened in full with the seller's own key; null for never. */
  provedAt: v.nullable(v.number()),
  /** Since when backups were written that nobody has looked at; 0 where the last was read or proved. */
  unseenSince: v.exactOptional(v.number()),
  /** Why the last try failed; "" where it did not. */
  trouble: v.picklist([
    "",
    "folder-permission",
    "folder-gone",
    "disk-full",
    "not-verified",
    "failed"
  ])
})
export type BackupState = v.InferOutput<typeof BackupState>

/** A backup that stands in the chosen folder, was read back there, and may go when it is old. */
export const BackupFile = v.object({
  name: v.pipe(v.string(), v.maxLength(300)),
  at: v.number(),
  size: v.number(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
})
export type BackupFile = v.InferOutput<typeof BackupFile>
