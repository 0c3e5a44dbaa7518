import { becameTheirs } from "~jobs/became-theirs"
import { type Outcome, outcome } from "~jobs/outcome"
import { distinctRemovals, removalsOf, sampleCustomers, sampleRemovals } from "~jobs/samples"
import { readSettings } from "~jobs/settings"
import type { Settings } from "~model/settings"
import { commit } from "~store/commit"
import { type Database, database } from "~store/database"
import { idsOf } from "~store/survivor"
import { put, remove } from "~store/write"
import { practiceIdentities } from "./practice-people"
import { practiceChat, untouched } from "./tour-state"

/** How soon after each other a customer and their name in the chat are written when one act makes both, in ms. */
const together = 1000

/**
 * Customers that the practice made, also those merged with each other since: made together with their
 * name in its chat. One of the seller's own whom they tied to somebody of it is theirs and stays.
 * @param samples Ids of sample customers.
 */
const madeHere = async (db: Database, samples: readonly string[]): Promise<string[]> => {
  const found: { id: string; today: string }[] = []
  for (const { contactId, createdAt } of await practiceIdentities())
    for (const contact of await db.contacts.bulkGet(await idsOf(contactId, db)))
      if (contact && Math.abs(contact.createdAt - createdAt) < together)
        found.push({ id: contact.id, today: contactId })
  const invented = new Set([...samples, ...found.map((it) => it.id)])
  return [...new Set(found.filter((it) => invented.has(it.today)).map((it) => it.id))]
}

/** Who of the tour leaves with it, and what takes them and the sample rows away. */
const leaving = async (db: Database, samples: Settings["samples"]) => {
  const customers = sampleCustomers(samples)
  const made = await madeHere(db, customers)
  const theirs = await becameTheirs(db, [...customers, ...made])
  const own = new Set(customers)
  return {
    samples: await sampleRemovals(db, samples, theirs),
    made: await removalsOf(
      db,
      made.filter((id) => !own.has(id) && !theirs.has(id))
    )
  }
}

/** What there is of the tour: sample rows, and rows of the customers that were made in it. */
export const readLeft = async (): Promise<{ samples: number; made: number }> => {
  const { samples } = await readSettings()
  const { made } = await leaving(database, samples)
  return { samples: samples.length, made: made.filter((it) => it.table !== "identities").length }
}

/**
 * Takes away the sample data and what was made in the practice: one change, undoable. Of a customer
 * of the seller's own whom they tied to the practice chat, that tie alone goes.
 */
export const clearTour = async (): Promise<Outcome> => {
  const done = await outcome(() =>
    commit(async (db) => {
      const { samples } = await readSettings()
      const ties = (await practiceIdentities()).map(({ key }) => remove("identities", key))
      const rows = await leaving(db, samples)
      const gone = distinctRemovals([...rows.samples, ...rows.made, ...ties])
      if (gone.length === 0) return null
      const forget = samples.length > 0 ? [put("settings", { key: "samples", value: [] })] : []
      return { act: { kind: "samples-removed", name: "" }, writes: [...gone, ...forget] }
    })
  )
  if (done.ok) await practiceChat.set(untouched)
  return done
}
