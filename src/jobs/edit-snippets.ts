import { folderPath, longestFolder, movedFolder } from "~model/folder"
import type { Snippet } from "~model/snippet"
import { withTags } from "~model/tags"
import { commit } from "~store/commit"
import type { Database } from "~store/database"
import { patch } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"
import { typedTags } from "./tags"

type Editing = (snippet: Snippet) => Partial<Snippet> | null

/** Changes many replies in one change; one that is so already, or gone by now, is left alone. */
const editAll = (
  find: (db: Database) => Promise<(Snippet | undefined)[]>,
  prepare: () => Editing,
  kind: "snippets-edited" | "snippets-binned" = "snippets-edited"
): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const edit = prepare()
      const writes = (await find(db)).flatMap((it) => {
        const fields = it?.deletedAt === null && edit(it)
        return it && fields ? [patch("snippets", it.id, fields)] : []
      })
      if (writes.length === 0) return null
      const about = writes.map((it) => it.key)
      return { act: { kind, name: String(writes.length) }, about, writes }
    })
  )

const these = (ids: readonly string[]) => (db: Database) => db.snippets.bulkGet([...ids])

const checkedFolder = (typed: string): string => {
  const folder = folderPath(typed)
  if (folder.length > longestFolder) throw new Refused("too-long")
  return folder
}

/** @param typed path of a folder; "" takes them out of theirs. */
export const moveSnippets = (ids: readonly string[], typed: string): Promise<Outcome> =>
  editAll(these(ids), () => {
    const folder = checkedFolder(typed)
    return (it) => (it.folder === folder ? null : { folder })
  })

/** Adds the tags of a typed line to all of them. */
export const tagSnippets = (ids: readonly string[], line: string): Promise<Outcome> =>
  editAll(these(ids), () => {
    const added = typedTags(line)
    return ({ tags }) => {
      const all = withTags(tags, added)
      return all.length === tags.length ? null : { tags: all }
    }
  })

export const untagSnippets = (ids: readonly string[], tag: string): Promise<Outcome> =>
  editAll(
    these(ids),
    () =>
      ({ tags }) =>
        tags.includes(tag) ? { tags: tags.filter((it) => it !== tag) } : null
  )

export const binSnippets = (ids: readonly string[]): Promise<Outcome> => {
  const now = Date.now()
  return editAll(these(ids), () => () => ({ deletedAt: now }), "snippets-binned")
}

/** Renames or moves a folder with all that lies in it; "" dissolves it into what it lay in. */
export const moveFolder = (from: string, typed: string): Promise<Outcome> =>
  editAll(
    (db) => db.snippets.toArray(),
    () => {
      const to = checkedFolder(typed)
      return (it) => {
        const folder = movedFolder(it.folder, from, to)
        if (folder === undefined || folder === it.folder) return null
        return { folder: checkedFolder(folder) }
      }
    }
  )
