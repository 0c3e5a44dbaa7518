import * as v from "valibot"
import { Id, recordEntries, text, Time } from "./row"

/** Longest text of one part, in UTF-16 units. */
export const longestPart = 20_000
/** Most parts of a body. */
export const mostParts = 20

/** One thing to insert by itself. `text` is a Liquid template; see `templates/render`. */
export const Part = v.variant("kind", [
  v.object({
    kind: v.literal("text"),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(longestPart))
  }),
  /** Its bytes are a blob of this id; `name` is said where it cannot be seen. */
  v.object({ kind: v.literal("picture"), pictureId: Id, name: text(200) }),
  /** A product's own address, with the customer's code in it where there is one. */
  v.object({ kind: v.literal("link"), productId: Id })
])
export type Part = v.InferOutput<typeof Part>

/** A reply as it is said in one language, part by part. */
export const Body = v.object({
  /** BCP 47; "" for one that is said to whoever has no other. */
  language: text(35),
  parts: v.pipe(v.array(Part), v.minLength(1), v.maxLength(mostParts))
})
export type Body = v.InferOutput<typeof Body>

/** A reply the seller uses again and again. */
export const Snippet = v.object({
  ...recordEntries,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** One for each language at most; the first is said to whoever speaks none of them. */
  bodies: v.pipe(v.array(Body), v.minLength(1), v.maxLength(30)),
  /** Short name that finds it at once, without the trigger: "ap". */
  shortcut: text(40),
  /** Path of the folder it lies in, parts by "/"; "" for none. */
  folder: text(200),
  tags: v.pipe(v.array(text(60)), v.maxLength(50)),
  /** It advertises: nobody who asked to stop gets it, and nobody twice within `Settings.quietDays`. */
  promotion: v.boolean(),
  /** From then on it is said only after a warning; null for never. */
  expiresAt: v.nullable(Time),
  /** Customer of whose words it was made, for their erasure to find; none where nobody was known. */
  madeFrom: v.exactOptional(v.nullable(Id)),
  uses: v.pipe(v.number(), v.integer(), v.minValue(0)),
  lastUsedAt: v.nullable(Time)
})
export type Snippet = v.InferOutput<typeof Snippet>

/** The one body of a reply that is a single text. */
export const saidAs = (text: string): Body[] => [{ language: "", parts: [{ kind: "text", text }] }]

/** The texts of a body without its pictures and links, as the seller wrote them: for lists and search. */
export const textOf = (body: Body | undefined): string =>
  (body?.parts ?? []).flatMap((part) => (part.kind === "text" ? [part.text] : [])).join("\n")

/** What a reply that is new has of all that is not said of it. */
export const blankSnippet = {
  shortcut: "",
  folder: "",
  tags: [],
  promotion: false,
  expiresAt: null,
  uses: 0,
  lastUsedAt: null
} satisfies Partial<Snippet>
