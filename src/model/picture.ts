import * as v from "valibot"
import { Id, recordEntries, text } from "./row"

export const pictureTypes = ["image/png", "image/jpeg", "image/webp", "image/gif"] as const

/** The largest picture kept, in bytes. A larger one is made smaller, or refused with its size. */
export const largestPicture = 5_000_000

/** A picture of a note. Its bytes are a blob of the same id. */
export const Picture = v.object({
  ...recordEntries,
  contactId: Id,
  noteId: Id,
  name: text(200),
  type: v.picklist(pictureTypes),
  /** Bytes. */
  size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(largestPicture)),
  /** Pixels. */
  width: v.pipe(v.number(), v.integer(), v.minValue(1)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1))
})
export type Picture = v.InferOutput<typeof Picture>
