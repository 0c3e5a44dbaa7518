import * as v from "valibot"
import { folderPath } from "~model/folder"
import { fold } from "~model/fold"
import { newRecord } from "~model/row"
import { blankSnippet, type Part, Snippet, textOf } from "~model/snippet"
import { commit } from "~store/commit"
import type { Database } from "~store/database"
import { patch, put } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"

/** What a seller writes of a reply. */
export type SnippetFields = Pick<Snippet, "title" | "bodies">
  & Partial<Pick<Snippet, "shortcut" | "folder" | "tags" | "promotion" | "expiresAt" | "madeFrom">>

/** Adds a reply, or with `id` edits one. Refused is a shortcut that another reply has. */
export const saveSnippet = (fields: SnippetFields, id?: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const blank = { ...newRecord(Date.now()), ...blankSnippet }
      const before = id === undefined ? blank : await db.snippets.get(id)
      if (!before) throw new Refused("gone")
      const { shortcut = before.shortcut, folder = before.folder } = fields
      const snippet = v.safeParse(Snippet, {
        ...before,
        ...fields,
        shortcut: shortcut.trim(),
        folder: folderPath(folder)
      })
      const says = fields.bodies.some((it) => textOf(it).trim() || it.parts.some(isThing))
      const empty = !fields.title.trim() || !says
      if (!snippet.success || empty) throw new Refused(empty ? "empty" : "too-long")
      // One that came in by an import or an undo beside another stays until it is changed.
      const kept = fold(shortcut) === fold(before.shortcut)
      if (!kept && (await holderOf(shortcut, before.id, db))) throw new Refused("shortcut-taken")
      return {
        act: { kind: id === undefined ? "snippet-added" : "snippet-edited", name: fields.title },
        about: [snippet.output.id],
        writes: [put("snippets", snippet.output)]
      }
    })
  )

const isThing = (part: Part): boolean => part.kind !== "text"

/** Another living reply of that shortcut, whatever its case. */
const holderOf = async (shortcut: string, id: string, db: Database) => {
  const wanted = fold(shortcut)
  if (!wanted) return undefined
  const all = await db.snippets.toArray()
  return all.find((it) => it.deletedAt === null && it.id !== id && fold(it.shortcut) === wanted)
}

export const binSnippet = (id: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const snippet = await db.snippets.get(id)
      if (!snippet) throw new Refused("gone")
      return {
        act: { kind: "snippet-binned", name: snippet.title },
        about: [id],
        writes: [patch("snippets", id, { deletedAt: Date.now() })]
      }
    })
  )
