import * as v from "valibot"
import { grouped } from "~model/grouped"
import { folderPath } from "~model/folder"
import { fold } from "~model/fold"
import { newRecord } from "~model/row"
import { type Body, blankSnippet, Snippet } from "~model/snippet"
import type { RawReply, ReadReply, ReplyDraft } from "./reply-draft"

/** A shortcut without the sign that another tool opens with: "/hi", ":hi", "\hi". */
const bareShortcut = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}]+/u, "").trim() || text.trim()

const titleOf = ({ title, text, shortcut = "" }: RawReply): string =>
  title.trim() || shortcut.trim() || text.trim().replace(/\s+/g, " ").slice(0, 60)

/** Rows of one reply: they say which language or part they are, and have its name. */
const keyOf = (raw: RawReply): string =>
  raw.language || raw.part
    ? JSON.stringify([fold(titleOf(raw)), folderPath(raw.folder ?? ""), raw.shortcut ?? ""])
    : `row ${raw.row}`

const bodiesOf = (raws: readonly RawReply[]): Body[] => {
  const languages = new Map<string, RawReply[]>()
  for (const raw of raws) {
    const language = raw.language ?? ""
    const list = languages.get(language)
    if (list) list.push(raw)
    else languages.set(language, [raw])
  }
  return Array.from(languages, ([language, list]) => ({
    language,
    parts: list
      .toSorted((a, b) => (a.part ?? 0) - (b.part ?? 0))
      .map(({ text }) => ({ kind: "text" as const, text: text.trim() }))
  }))
}

const gatherOne = (raws: readonly RawReply[]): ReadReply => {
  const [first] = raws
  if (!first) return { ok: false, row: 0, title: "", why: "empty" }
  const { row } = first
  const title = titleOf(first)
  const refuse = (why: (ReadReply & { ok: false })["why"]): ReadReply => ({
    ok: false,
    row,
    title: title.slice(0, 200),
    why
  })
  const broken = raws.find((it) => it.broken)?.broken
  if (broken) return refuse(broken)
  const said = raws.filter((it) => it.text.trim())
  if (said.length === 0) return refuse("empty")
  const draft: ReplyDraft = {
    row,
    title,
    bodies: bodiesOf(said),
    shortcut: bareShortcut(first.shortcut ?? ""),
    folder: folderPath(first.folder ?? ""),
    tags: [...new Set(raws.flatMap((it) => it.tags ?? []))],
    promotion: raws.some((it) => it.promotion),
    expiresAt: first.expiresAt ?? null,
    notes: raws.flatMap((it) => it.notes ?? [])
  }
  const { row: _row, notes: _notes, ...fields } = draft
  const fits = v.is(Snippet, { ...newRecord(0), ...blankSnippet, ...fields })
  return fits ? { ok: true, draft } : refuse("too-long")
}

/** Puts rows together to replies; a shortcut stays with the first that has it. */
export const gatherReplies = (raws: readonly RawReply[]): ReadReply[] => {
  const taken = new Set<string>()
  return [...grouped(raws, keyOf).values()].map(gatherOne).map((read) => {
    if (!read.ok || !read.draft.shortcut) return read
    const { draft } = read
    const key = fold(draft.shortcut)
    if (!taken.has(key)) {
      taken.add(key)
      return read
    }
    const notes = [...draft.notes, { why: "shortcut" as const, what: draft.shortcut }]
    return { ok: true, draft: { ...draft, shortcut: "", notes } }
  })
}
