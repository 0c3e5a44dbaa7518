import type { DraftBody, DraftPart, ReplyDraft } from "~model/reply-draft"

/** A body of a draft, changed; the others stay. */
export const withBody =
  (at: number, edit: (body: DraftBody) => DraftBody) =>
  (draft: ReplyDraft): ReplyDraft => ({
    ...draft,
    bodies: draft.bodies.map((it, index) => (index === at ? edit(it) : it))
  })

/** Its parts changed. */
export const withParts = (at: number, edit: (parts: DraftPart[]) => DraftPart[]) =>
  withBody(at, (body) => ({ ...body, parts: edit(body.parts) }))

export const replaced = (part: DraftPart) => (parts: DraftPart[]) =>
  parts.map((it) => (it.key === part.key ? part : it))

export const removed = (key: string) => (parts: DraftPart[]) => parts.filter((it) => it.key !== key)

/** Behind the part of that key; at the end where there is none. */
export const inserted =
  (after: string | null, ...added: DraftPart[]) =>
  (parts: DraftPart[]) => {
    const at = parts.findIndex((it) => it.key === after)
    return at < 0 ? [...parts, ...added] : parts.toSpliced(at + 1, 0, ...added)
  }

/** One place up (-1) or down (1); at an end it stays. */
export const moved = (key: string, by: -1 | 1) => (parts: DraftPart[]) => {
  const at = parts.findIndex((it) => it.key === key)
  const part = parts[at]
  const to = at + by
  if (!part || to < 0 || to >= parts.length) return parts
  return parts.toSpliced(at, 1).toSpliced(to, 0, part)
}
