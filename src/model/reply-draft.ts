import * as v from "valibot"
import { newId } from "./row"
import { Part, type Body, type Snippet } from "./snippet"

/** A part being written: it may be empty still. `key` tells it from the others while they move. */
const DraftPart = v.variant("kind", [
  v.object({ kind: v.literal("text"), key: v.string(), text: v.string() }),
  v.object({
    kind: v.literal("picture"),
    key: v.string(),
    pictureId: v.string(),
    name: v.string()
  }),
  /** `productId` is "" until one is chosen. */
  v.object({ kind: v.literal("link"), key: v.string(), productId: v.string() })
])
export type DraftPart = v.InferOutput<typeof DraftPart>

const DraftBody = v.object({ language: v.string(), parts: v.array(DraftPart) })
export type DraftBody = v.InferOutput<typeof DraftBody>

/** A reply being written, as it stands in its form. */
export const ReplyDraft = v.object({
  title: v.string(),
  shortcut: v.string(),
  folder: v.string(),
  tags: v.array(v.string()),
  promotion: v.boolean(),
  expiresAt: v.nullable(v.number()),
  bodies: v.pipe(v.array(DraftBody), v.minLength(1)),
  /** Customer of whose words it is made; "" for one who was erased meanwhile. */
  from: v.exactOptional(v.string()),
  /** Why the words it was to be made of are not in it. */
  refused: v.exactOptional(v.picklist(["nothing-selected", "too-long"]))
})
export type ReplyDraft = v.InferOutput<typeof ReplyDraft>

export const textPart = (text = ""): DraftPart => ({ kind: "text", key: newId(), text })

export const emptyDraft = (): ReplyDraft => ({
  title: "",
  shortcut: "",
  folder: "",
  tags: [],
  promotion: false,
  expiresAt: null,
  bodies: [{ language: "", parts: [textPart()] }]
})

/** Keys by place: two looks at one stored reply are the same draft. */
export const draftOf = (snippet: Snippet): ReplyDraft => ({
  title: snippet.title,
  shortcut: snippet.shortcut,
  folder: snippet.folder,
  tags: snippet.tags,
  promotion: snippet.promotion,
  expiresAt: snippet.expiresAt,
  bodies: snippet.bodies.map(({ language, parts }, body) => ({
    language,
    parts: parts.map((part, at) => ({ ...part, key: `${body}.${at}` }))
  }))
})

/** The bodies to be kept: parts that are empty still are none, nor are languages without a part. */
export const bodiesOf = ({ bodies }: ReplyDraft): Body[] =>
  bodies
    .map(({ language, parts }) => ({ language, parts: parts.flatMap(partOf) }))
    .filter((it) => it.parts.length > 0)

const partOf = (part: DraftPart): Part[] => {
  if (part.kind === "text") return part.text.trim() ? [{ kind: "text", text: part.text }] : []
  if (part.kind === "link")
    return part.productId ? [{ kind: "link", productId: part.productId }] : []
  return [{ kind: "picture", pictureId: part.pictureId, name: part.name }]
}

/** A kept draft; null where it is none. */
export const readDraftText = (text: string): ReplyDraft | null => {
  try {
    const parsed = v.safeParse(ReplyDraft, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
