import * as v from "valibot"
import type { Change } from "~model/change"
import { Body, type Snippet } from "~model/snippet"
import { database } from "~store/database"

/** What a reply said. */
export type Wording = Pick<Snippet, "title" | "bodies">

/** A reply as it was worded from a time on, until the next one. */
export interface Version extends Wording {
  /** Id of the change that made it so; "" where the log does not tell. */
  id: string
  /** When it became so, ms since 1970. */
  at: number
}

const Bodies = v.array(Body)

/**
 * Every wording of a reply, the one of today first. What an undo took back is one too. Uses, tags and
 * folders are no wording.
 */
export const snippetVersions = async (id: string): Promise<Version[]> => {
  const snippet = await database.snippets.get(id)
  if (!snippet) return []
  const changes = await changesOf(id)
  const versions: Version[] = []
  let wording: Wording = { title: snippet.title, bodies: snippet.bodies }
  for (const change of changes.toReversed()) {
    for (const { table, key, how, fields } of change.edits.toReversed()) {
      if (table !== "snippets" || key !== id || !("title" in fields || "bodies" in fields)) continue
      versions.push({ ...wording, id: change.id, at: change.at })
      if (how === "created") return versions
      const [title, bodies] = [fields["title"]?.old, v.safeParse(Bodies, fields["bodies"]?.old)]
      wording = {
        title: typeof title === "string" ? title : wording.title,
        bodies: bodies.success ? bodies.output : wording.bodies
      }
    }
  }
  // Older than the log, or come in beside it.
  return [...versions, { ...wording, id: "", at: snippet.createdAt }]
}

/** Oldest first. */
const changesOf = async (id: string): Promise<Change[]> =>
  (await database.changes.where("about").equals(id).toArray()).toSorted((a, b) =>
    a.id < b.id ? -1 : 1
  )
