import { commit } from "~store/commit"
import { patch } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"
import type { Wording } from "./snippet-versions"

/** Has a reply say again what it said. Its folder, tags and shortcut stay. */
export const restoreSnippet = (id: string, { title, bodies }: Wording): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const snippet = await db.snippets.get(id)
      if (!snippet || snippet.deletedAt !== null) throw new Refused("gone")
      return {
        act: { kind: "snippet-edited", name: title },
        about: [id],
        writes: [patch("snippets", id, { title, bodies })]
      }
    })
  )
