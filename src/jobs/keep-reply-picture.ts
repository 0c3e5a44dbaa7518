import { newId } from "~model/row"
import { dropBytes, putBytes } from "~store/bytes"
import { database } from "~store/database"
import type { ReadyPicture } from "./ready-picture"

/**
 * Keeps the bytes of a picture that is put into a reply being written, so that they are there after
 * a reload. They are no record yet: that comes with the reply. @returns their id.
 */
export const keepReplyPicture = async ({ data }: ReadyPicture): Promise<string> => {
  const id = newId()
  await database.transaction("rw", database.blobs, database.guards, async () =>
    putBytes(database, [{ id, data }])
  )
  return id
}

/**
 * Lets the bytes of pictures go that were put into a reply and never kept with it.
 * @param snippetId null where the reply itself was never kept.
 */
export const dropReplyPictures = (
  ids: readonly string[],
  snippetId: string | null
): Promise<void> =>
  database.transaction("rw", tables(), async () => {
    if (ids.length === 0) return
    const said = await database.snippets.toArray()
    // In an earlier wording they may be asked for again.
    const former = snippetId
      ? await database.changes.where("about").equals(snippetId).toArray()
      : []
    const kept = JSON.stringify([said.map((it) => it.bodies), former.map((it) => it.edits)])
    await dropBytes(
      database,
      ids.filter((id) => !kept.includes(id))
    )
  })

const tables = () => [database.blobs, database.snippets, database.changes, database.guards]
