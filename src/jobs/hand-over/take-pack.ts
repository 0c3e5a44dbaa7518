import type { PackBody } from "~formats/hand-over/pack-body"
import type { Contact } from "~model/contact"
import { differences, mergeCards, type MergedField } from "~model/merge-fields"
import { newId } from "~model/row"
import { newCode } from "~model/share-code"
import { commit } from "~store/commit"
import { type Database, database } from "~store/database"
import { patch, put, type Write } from "~store/write"
import { type Outcome, outcome, Refused } from "../outcome"
import { readSettings } from "../settings"
import { keepColleague } from "./colleagues"
import { fitCards } from "./fit-cards"
import { matchIncoming } from "./match-incoming"
import { erasedOf } from "./preview-pack"
import type { Received } from "./read-pack"
import { takenAt } from "./read-pack"
import { rowsFor } from "./rows-for"

/** What the seller wants for one customer of a pack. */
export interface Choice {
  how: "merge" | "new" | "skip"
  /** By field whose word counts; the preset of `differences` where nothing is chosen. */
  fields: ReadonlyMap<MergedField, "survivor" | "loser">
}

export interface Taking {
  pack: Received
  /** By the ids of the pack's customers; merged where they are known, else new, where nothing is said. */
  choices: ReadonlyMap<string, Choice>
  /** Where a new customer is from, for their card. */
  source: string
  /** What the change says: from whom. */
  name: string
}

/**
 * Takes a pack in, as one change that is undone as one. Refused where it was taken in before, and
 * where somebody whom the seller chose to merge with is gone meanwhile. The sender is kept as known.
 */
export const takePack = ({ pack, choices, source, name }: Taking): Promise<Outcome> =>
  outcome(async () => {
    const { head, body, fingerprint } = pack
    const stages = (await readSettings()).stages.map((it) => it.id)
    const erased = await erasedOf(body.contacts.map((it) => it.id))
    const change = await commit(async (db) => {
      // Within the transaction: of two windows that take it in at once one comes too late.
      if ((await takenAt(head.id)) !== null) throw new Refused("pack-taken")
      const plan = await planTaking(body, { erased, choices, stages, source }, db)
      if (plan.writes.length === 0) throw new Refused("nothing-new")
      await db.packs.put({ id: head.id, at: Date.now(), from: fingerprint })
      return { act: { kind: "customers-taken-over", name: name.slice(0, 300) }, ...plan }
    })
    // By its time the change is found again: who takes it back may take the pack in once more.
    if (change) await database.packs.put({ id: head.id, at: change.at, from: fingerprint })
    await keepColleague(head.from)
    return change
  })

interface Wanted {
  erased: ReadonlySet<string>
  choices: ReadonlyMap<string, Choice>
  stages: readonly string[]
  source: string
}

const planTaking = async (
  body: PackBody,
  { erased, choices, stages, source }: Wanted,
  db: Database
) => {
  const { contacts, writes: fields } = await fitCards(body, stages, db)
  const matches = await matchIncoming(body, db)
  const taken = await db.contacts.bulkGet(contacts.map((it) => it.id))
  const codes = new Set((await db.contacts.toArray()).map((it) => it.code))
  const to = new Map<string, string>()
  // Two of a pack may be one here: the second is joined to what the first made of the card.
  const cards = new Map<string, Contact>()
  const writes: Write[] = []
  for (const [at, contact] of contacts.entries()) {
    const match = matches.get(contact.id)
    const { how, fields: chosen } = choices.get(contact.id) ?? {
      how: match ? ("merge" as const) : ("new" as const),
      fields: new Map<MergedField, "survivor" | "loser">()
    }
    if (how === "skip" || erased.has(contact.id)) continue
    if (how === "merge") {
      if (!match) throw new Refused("changed-since")
      to.set(contact.id, match.contact.id)
      const mine = cards.get(match.contact.id) ?? match.contact
      const card = merged(mine, contact, chosen, stages)
      cards.set(mine.id, { ...mine, ...card })
      writes.push(patch("contacts", mine.id, card))
      continue
    }
    const id = taken[at] ? newId() : contact.id
    to.set(contact.id, id)
    const code = codes.has(contact.code) ? newCode() : contact.code
    codes.add(code)
    writes.push(
      put("contacts", { ...contact, id, code, source: contact.source || source.slice(0, 200) })
    )
  }
  const rows = await rowsFor(body, to, db)
  const anybody = to.size > 0
  return { writes: anybody ? [...fields, ...writes, ...rows.writes] : [], blobs: rows.blobs }
}

/** The card that is here, with what was chosen of the other one; no word of it is lost unasked. */
const merged = (
  mine: Contact,
  theirs: Contact,
  chosen: Choice["fields"],
  stages: readonly string[]
): Partial<Contact> => {
  const byThem = differences(mine, theirs, stages).filter(
    (it) => (chosen.get(it.field) ?? it.preset) === "loser"
  )
  return mergeCards(mine, theirs, new Set(byThem.map((it) => it.field)))
}
