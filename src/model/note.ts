import * as v from "valibot"
import { Id, recordEntries, text, Time } from "./row"

/** The longest note, in UTF-16 units. A longer one is refused with its length, never cut. */
export const longestNote = 100_000

export const Note = v.object({
  ...recordEntries,
  contactId: Id,
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(longestNote)),
  /** When it was pinned; null where it is not: only pinned notes are in the index of it. */
  pinnedAt: v.nullable(Time),
  /** Words of the chat that the note quotes; "" where it quotes none. */
  quote: text(2000),
  /** Site the note was written beside; "" for the workspace. */
  site: text(200),
  editedAt: v.nullable(Time),
  /** What another window wrote at the same time: both are kept until the seller chooses; "" none. */
  rival: text(longestNote)
})
export type Note = v.InferOutput<typeof Note>
