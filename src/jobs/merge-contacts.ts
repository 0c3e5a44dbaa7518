import { longestNote, type Note } from "~model/note"
import { type Difference, differences, mergeCards, type MergedField } from "~model/merge-fields"
import { newRecord } from "~model/row"
import type { Contact } from "~model/contact"
import { commit } from "~store/commit"
import type { Database } from "~store/database"
import { handOver } from "~store/hand-over"
import { patch, put } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"
import { readSettings } from "./settings"

export interface Merge {
  /** Id of the card that stays. */
  survivor: string
  /** Id of the card that goes to the bin. */
  loser: string
  /** By field whose word counts; the preset of `differences` where nothing is chosen. */
  chosen: ReadonlyMap<MergedField, "survivor" | "loser">
  /** Words of the note that keeps what was not chosen: the fields, each with what is dropped. */
  note: (dropped: readonly Dropped[], loser: Contact) => string
}

/** A value that no card says any more. */
export interface Dropped {
  field: MergedField
  value: Difference["survivor"]
}

/**
 * Two cards of one customer become one: all records of the loser are the survivor's, in one change
 * that can be taken back. Refused into itself, with somebody in the bin, of a group and a person.
 */
export const mergeContacts = ({
  survivor: stays,
  loser: goes,
  chosen,
  note
}: Merge): Promise<Outcome> =>
  outcome(async () => {
    const stages = (await readSettings()).stages.map((it) => it.id)
    return commit(async (db) => {
      if (stays === goes) throw new Refused("merge-itself")
      const [survivor, loser] = [await living(db, stays), await living(db, goes)]
      if (survivor.group !== loser.group) throw new Refused("merge-group")
      const open = differences(survivor, loser, stages)
      const byLoser = open.filter((it) => (chosen.get(it.field) ?? it.preset) === "loser")
      const dropped = open.map((it) => ({
        field: it.field,
        value: byLoser.includes(it) ? it.survivor : it.loser
      }))
      const card = mergeCards(survivor, loser, new Set(byLoser.map((it) => it.field)))
      const now = Date.now()
      return {
        act: {
          kind: "contacts-merged",
          name: card.name ?? survivor.name,
          other: loser.name,
          loser: loser.id
        },
        contactId: survivor.id,
        writes: [
          patch("contacts", survivor.id, card),
          ...(await handOver(db, new Set([loser.id]), () => survivor.id)),
          ...(dropped.length > 0 ? [put("notes", noteOf(survivor.id, note(dropped, loser)))] : []),
          patch("contacts", loser.id, { deletedAt: now, mergedInto: survivor.id })
        ]
      }
    })
  })

const living = async (db: Database, id: string): Promise<Contact> => {
  const contact = await db.contacts.get(id)
  if (!contact || contact.deletedAt !== null || contact.mergedInto !== null)
    throw new Refused("merge-gone")
  return contact
}

const noteOf = (contactId: string, text: string): Note => ({
  ...newRecord(Date.now()),
  contactId,
  text: text.slice(0, longestNote),
  pinnedAt: null,
  quote: "",
  site: "",
  editedAt: null,
  rival: ""
})
