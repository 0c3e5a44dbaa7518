import * as v from "valibot"
import { Id, text } from "./row"

/** An account of the seller's own under which customers may write to them: "Chat with me". */
export const ChatAccount = v.object({
  id: Id,
  /** Id of a chat channel. */
  channel: text(40),
  /** Number, user name or id, as that channel wants it. */
  handle: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** What the seller calls it; "" for the handle. */
  name: text(100)
})
export type ChatAccount = v.InferOutput<typeof ChatAccount>
