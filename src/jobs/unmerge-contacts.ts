import type { Contact } from "~model/contact"
import { commit } from "~store/commit"
import { type Database, database } from "~store/database"
import { throughDoor } from "~store/guard/door"
import { handOver } from "~store/hand-over"
import { readOwn } from "~store/own"
import { idsOf, mergedInto, survivorOf } from "~store/survivor"
import { undo } from "~store/undo"
import { patch } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"

/** `kept`: how many fields stayed with the survivor, because they were changed since the merge. */
export type Unmerged =
  Extract<Outcome, { ok: false }> | (Extract<Outcome, { ok: true }> & { kept: number })

/** Takes a merged customer apart again: both are what they were, but for what was changed since. */
export const unmergeContact = async (loser: string): Promise<Unmerged> => {
  let kept = 0
  // In one transaction: another window may take the same two apart and merge them anew meanwhile.
  const done = await outcome(() =>
    throughDoor(database, async () => {
      const merge = await mergeOf(loser, database)
      const undone = merge && (await undo(merge.id))
      if (!undone?.ok) return bringBack(loser)
      kept = undone.kept
      return undone.change
    })
  )
  return done.ok ? { ...done, kept } : done
}

/** Without its change, the card comes back with the records that the log says are theirs. */
const bringBack = (id: string) =>
  commit(async (db) => {
    const contact = await db.contacts.get(id)
    if (!contact || contact.mergedInto === null) throw new Refused("gone")
    const [survivor, ownOf] = [await survivorOf(id, db), await readOwn(db)]
    const theirs = new Set<unknown>(await idsOf(id, db))
    const records = await handOver(db, new Set(survivor && [survivor.id]), (it) =>
      theirs.has(ownOf(it.table, it.key, it.slot)) ? id : it.is
    )
    return {
      act: { kind: "restored", name: contact.name },
      contactId: id,
      writes: [patch("contacts", id, { deletedAt: null, mergedInto: null }), ...records]
    }
  })

/** The standing change by which a customer is merged. */
const mergeOf = async (loser: string, db: Database) => {
  const into = (await db.contacts.get(loser))?.mergedInto
  if (!into) return undefined
  const changes = await db.changes.where("contactId").anyOf(into, loser).reverse().sortBy("id")
  return changes.find(
    (it) =>
      it.undoneBy === ""
      && it.edits.some(({ table, key, fields }) => {
        return table === "contacts" && key === loser && fields["mergedInto"]?.new === into
      })
  )
}

/** Customers that were merged into this one, for the list of what can be taken apart. */
export const mergedCustomers = (contactId: string): Promise<Contact[]> => mergedInto(contactId)
