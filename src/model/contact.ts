import * as v from "valibot"
import { FieldValue } from "./custom-field"
import { Id, recordEntries, text, Time } from "./row"

/** Ids of the stages a seller starts with; the pipeline itself is `Settings.stages`. */
export const stages = ["new", "talking", "quoted", "ordered", "regular"] as const

/** "YYYY-MM-DD", or "--MM-DD" where the year is not known. */
export const Birthday = v.pipe(v.string(), v.regex(/^(?:\d{4}|-)-\d\d-\d\d$/))

/** A person (or a group) the seller knows. Identities point here. */
export const Contact = v.object({
  ...recordEntries,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  group: v.boolean(),
  tags: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(60))),
  /** Id of a stage of the pipeline; "" for none. */
  stage: text(60),
  /** BCP 47 tag of the language the customer writes; "" where unknown. */
  language: text(20),
  phone: text(60),
  email: text(200),
  /** Whom a parcel is for, where it is not the customer. */
  recipient: text(100),
  address: text(500),
  /** Of clothes or shoes, as they say it: "M", "EU 38". */
  size: text(60),
  birthday: v.union([v.literal(""), Birthday]),
  /** The seller's own fields, by the field's id. */
  fields: v.record(Id, FieldValue),
  /** Where the customer came from, and whether they agreed to be written to. */
  source: text(200),
  consent: v.picklist(["unknown", "given", "stopped"]),
  consentAt: v.nullable(Time),
  /** When a promotion was last given to them. */
  promotedAt: v.nullable(Time),
  /** The customer this one was merged into, and is in the bin for; null for all others. */
  mergedInto: v.nullable(Id),
  /** Opaque code put in links made for this customer; says nothing about them. Unique. */
  code: v.pipe(v.string(), v.regex(/^[a-z0-9]{5,20}$/))
})
export type Contact = v.InferOutput<typeof Contact>

/** What a customer has none of until somebody says it. */
export const unsaid = {
  recipient: "",
  size: "",
  birthday: "",
  fields: {},
  source: "",
  consent: "unknown",
  consentAt: null,
  promotedAt: null,
  mergedInto: null
} satisfies Partial<Contact>
