import type { Database } from "./database"
import { eachSlice } from "./each-slice"
import { rowName } from "./row-name"

/** What becomes of replies that were made of an erased customer's words. */
export type MadeReplies = "erase" | "keep"

/**
 * Erases the replies that were made of their words, or forgets whose words they were. Those that are
 * in no list any more go either way. `rows` gets what the history may not tell any more.
 * @returns how many were erased.
 */
export const purgeReplies = async (
  db: Database,
  ids: ReadonlySet<string>,
  made: MadeReplies,
  rows: Set<string>
): Promise<number> => {
  const theirs = await db.snippets.filter((it) => !!it.madeFrom && ids.has(it.madeFrom)).toArray()
  const kept = new Set(made === "keep" ? theirs.map((it) => it.id) : [])
  await eachSlice(db.changes, (changes) => {
    for (const { table, key, fields } of changes.flatMap((it) => it.edits)) {
      const of = [fields["madeFrom"]?.old, fields["madeFrom"]?.new]
      if (table !== "snippets" || kept.has(key)) continue
      if (of.some((id) => typeof id === "string" && ids.has(id))) rows.add(rowName(table, key))
    }
  })
  await purgeReplyDrafts(db, ids, made)
  if (made === "keep") {
    await db.snippets.bulkPut(theirs.map((it) => ({ ...it, madeFrom: null })))
    return 0
  }
  for (const { id } of theirs) rows.add(rowName("snippets", id))
  await db.snippets.bulkDelete(theirs.map((it) => it.id))
  return theirs.length
}

const purgeReplyDrafts = async (db: Database, ids: ReadonlySet<string>, made: MadeReplies) => {
  const namedIn = (text: string) => [...ids].filter((id) => text.includes(`"from":"${id}"`))
  const drafts = await db.drafts
    .filter((it) => it.id.startsWith("edit snippet:") && namedIn(it.text).length > 0)
    .toArray()
  if (made === "erase") await db.drafts.bulkDelete(drafts.map((it) => it.id))
  else
    await db.drafts.bulkPut(
      drafts.map((it) => ({
        ...it,
        text: namedIn(it.text).reduce(
          (text, id) => text.replaceAll(`"from":"${id}"`, '"from":""'),
          it.text
        )
      }))
    )
}
