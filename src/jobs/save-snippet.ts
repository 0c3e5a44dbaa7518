import * as v from "valibot"
import { newRecord } from "~model/row"
import { Snippet } from "~model/snippet"
import { commit } from "~store/commit"
import { patch, put } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"

/** Adds a reply, or with `id` edits one. The body is Liquid; see `templates/render`. */
export const saveSnippet = (
  fields: Pick<Snippet, "title" | "body" | "shortcut"> & Partial<Pick<Snippet, "promotion">>,
  id?: string
): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const blank = { ...newRecord(Date.now()), promotion: false, uses: 0, lastUsedAt: null }
      const before = id === undefined ? blank : await db.snippets.get(id)
      if (!before) throw new Refused("gone")
      const snippet = v.safeParse(Snippet, { ...before, ...fields })
      const empty = !fields.title.trim() || !fields.body.trim()
      if (!snippet.success || empty) throw new Refused(empty ? "empty" : "too-long")
      return {
        act: { kind: id === undefined ? "snippet-added" : "snippet-edited", name: fields.title },
        writes: [put("snippets", snippet.output)]
      }
    })
  )

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
