import * as v from "valibot"
import { recordEntries, text } from "./row"

/** The seller's own pipeline starts with these; "" is "no stage". Names are the seller's to change. */
export const stages = ["new", "talking", "quoted", "ordered", "regular"] as const

/** A person (or a group) the seller knows. Identities point here. */
export const Contact = v.object({
  ...recordEntries,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  group: v.boolean(),
  tags: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(60))),
  stage: text(60),
  /** BCP 47 tag of the language the customer writes; "" where unknown. */
  language: text(20),
  phone: text(60),
  email: text(200),
  address: text(500),
  /** Opaque code put in links made for this customer; says nothing about them. Unique. */
  code: v.pipe(v.string(), v.regex(/^[a-z0-9]{5,20}$/))
})
export type Contact = v.InferOutput<typeof Contact>
