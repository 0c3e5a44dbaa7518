import * as v from "valibot"
import { newRecord } from "~model/row"
import { blankSnippet, type Part, Snippet, textOf } from "~model/snippet"
import { commit } from "~store/commit"
import { patch, put } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"

/** What a seller writes of a reply. */
export type SnippetFields = Pick<Snippet, "title" | "bodies">
  & Partial<Pick<Snippet, "shortcut" | "folder" | "tags" | "promotion" | "expiresAt">>

/** Adds a reply, or with `id` edits one. */
export const saveSnippet = (fields: SnippetFields, id?: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const blank = { ...newRecord(Date.now()), ...blankSnippet }
      const before = id === undefined ? blank : await db.snippets.get(id)
      if (!before) throw new Refused("gone")
      const snippet = v.safeParse(Snippet, { ...before, ...fields })
      const says = fields.bodies.some((it) => textOf(it).trim() || it.parts.some(isThing))
      const empty = !fields.title.trim() || !says
      if (!snippet.success || empty) throw new Refused(empty ? "empty" : "too-long")
      return {
        act: { kind: id === undefined ? "snippet-added" : "snippet-edited", name: fields.title },
        about: [snippet.output.id],
        writes: [put("snippets", snippet.output)]
      }
    })
  )

const isThing = (part: Part): boolean => part.kind !== "text"

export const binSnippet = (id: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const snippet = await db.snippets.get(id)
      if (!snippet) throw new Refused("gone")
      return {
        act: { kind: "snippet-binned", name: snippet.title },
        writes: [patch("snippets", id, { deletedAt: Date.now() })]
      }
    })
  )
