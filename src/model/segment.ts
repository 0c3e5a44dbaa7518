import * as v from "valibot"
import { recordEntries, text } from "./row"

/** A saved filter: "tag:vip stage:quoted last-order<30d". */
export const Segment = v.object({
  ...recordEntries,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  query: text(1000)
})
export type Segment = v.InferOutput<typeof Segment>
