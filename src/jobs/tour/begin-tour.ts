import { type Outcome, outcome } from "~jobs/outcome"
import { sampleRows } from "~jobs/sample-rows"
import { plannedSamples, type SampleRows } from "~jobs/samples"
import { readSettings } from "~jobs/settings"
import { textLocale } from "~jobs/ui-language"
import type { Contact } from "~model/contact"
import { identityKey } from "~model/identity"
import { commit } from "~store/commit"
import type { Database } from "~store/database"
import { put, type Write } from "~store/write"
import { people, practiceIdentity, sampleNames } from "./practice-people"
import { practiceChat, untouched } from "./tour-state"

/** Beside a seller's own records: those two regulars, what is known of them, and three products. */
const fewRows = (rows: SampleRows): SampleRows => {
  const contacts = rows.contacts.filter(({ name }) => Object.values(sampleNames).includes(name))
  const theirs = ({ contactId }: { contactId: string }) =>
    contacts.some((it) => it.id === contactId)
  return {
    contacts,
    products: rows.products.slice(0, 3),
    snippets: [],
    notes: rows.notes.filter(theirs),
    orders: rows.orders.filter(theirs)
  }
}

/** Sample customers that the practice chat knows, where it does not know them yet. */
const introduce = async (db: Database, contacts: readonly Contact[]): Promise<Write[]> => {
  const writes: Write[] = []
  for (const person of people) {
    const contact = contacts.find((it) => it.name === sampleNames[person])
    const identity = practiceIdentity(person)
    const key = identityKey(identity)
    if (!contact || (await db.identities.get(key))) continue
    const { id: contactId, name } = contact
    const createdAt = Date.now()
    writes.push(
      put("identities", { ...identity, key, contactId, name, confirmedAt: null, createdAt })
    )
  }
  return writes
}

/**
 * Makes the practice ready: the sample data, of which a seller with records of their own gets few,
 * and its people in the practice chat, where nothing was said yet. Rows that are there stay as they are.
 */
export const beginTour = async (): Promise<Outcome> => {
  await practiceChat.set(untouched)
  return outcome(() =>
    commit(async (db) => {
      const settings = await readSettings()
      const before = settings.samples.flatMap((it) => (it.table === "contacts" ? it.id : []))
      const samples = (await db.contacts.bulkGet(before)).filter((it) => it !== undefined)
      const all = sampleRows(textLocale(settings), Date.now())
      const rows = (await db.contacts.count()) === 0 ? all : fewRows(all)
      const added = settings.samples.length > 0 ? [] : await plannedSamples(db, rows)
      const known = settings.samples.length > 0 ? samples : rows.contacts
      const writes = [...added, ...(await introduce(db, known))]
      return writes.length > 0 ? { act: { kind: "samples-added", name: "" }, writes } : null
    })
  )
}
