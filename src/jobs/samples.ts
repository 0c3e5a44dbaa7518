import type { TableName } from "~model/change"
import { contactTables, tableNames } from "~model/change"
import type { Settings } from "~model/settings"
import { commit } from "~store/commit"
import type { Database } from "~store/database"
import { put, remove, type Write } from "~store/write"
import { becameTheirs } from "./became-theirs"
import { type Outcome, outcome } from "./outcome"
import { sampleRows } from "./sample-rows"
import { readSettings } from "./settings"
import { textLocale } from "./ui-language"

export type SampleRows = {
  [K in keyof ReturnType<typeof sampleRows>]: readonly ReturnType<typeof sampleRows>[K][number][]
}

/** The writes that add sample rows, and remember their ids. Runs in a commit. */
export const plannedSamples = async (db: Database, rows: SampleRows): Promise<Write[]> => {
  // The seller may have orders already: samples must not take their numbers twice.
  const taken = new Set((await db.orders.toArray()).map((it) => it.number))
  const orders = rows.orders.map((it) =>
    taken.has(it.number) ? { ...it, number: `${it.number} ·` } : it
  )
  const writes = [
    ...rows.contacts.map((it) => put("contacts", it)),
    ...rows.products.map((it) => put("products", it)),
    ...rows.snippets.map((it) => put("snippets", it)),
    ...rows.notes.map((it) => put("notes", it)),
    ...orders.map((it) => put("orders", it))
  ]
  const value = writes.map((it) => ({ table: it.table, id: it.put.id }))
  return [...writes, put("settings", { key: "samples", value })]
}

/**
 * Invented customers, goods and replies to try things with, in the language of the screens. Their
 * ids are remembered, so that they leave in one click. Added already: nothing is done.
 */
export const addSamples = (): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const settings = await readSettings()
      if (settings.samples.length > 0) return null
      const writes = await plannedSamples(db, sampleRows(textLocale(settings), Date.now()))
      return { act: { kind: "samples-added", name: "" }, writes }
    })
  )

const isTable = (name: string): name is TableName => tableNames.some((it) => it === name)

type Removal = ReturnType<typeof remove<TableName>>

/** What takes customers away with all that is theirs. */
export const removalsOf = async (
  db: Database,
  contactIds: readonly string[]
): Promise<Removal[]> => {
  const removals: Removal[] = contactIds.map((id) => remove("contacts", id))
  for (const id of contactIds)
    for (const name of contactTables) {
      const keys = await db.of(name).where("contactId").equals(id).primaryKeys()
      removals.push(...keys.map((key) => remove(name, key)))
    }
  return removals
}

export const sampleCustomers = (samples: Settings["samples"]): string[] =>
  samples.flatMap((it) => (it.table === "contacts" ? it.id : []))

/**
 * What takes sample rows away, with what was written on sample customers; a row may come twice.
 * @param theirs Sample customers that are the seller's own by now: they stay.
 */
export const sampleRemovals = async (
  db: Database,
  samples: Settings["samples"],
  theirs: ReadonlySet<string>
): Promise<Removal[]> => {
  const rows = samples.flatMap(({ table, id }) =>
    isTable(table) && !(table === "contacts" && theirs.has(id)) ? remove<TableName>(table, id) : []
  )
  const contactIds = sampleCustomers(samples).filter((it) => !theirs.has(it))
  return [...rows, ...(await removalsOf(db, contactIds))]
}

/** Each removal once. */
export const distinctRemovals = (removals: readonly Removal[]): Removal[] => [
  ...new Map(removals.map((it) => [JSON.stringify([it.table, it.key]), it])).values()
]

/**
 * Takes every sample row away, with what was written on sample customers: one change, undoable. Those
 * that became the seller's own stay.
 */
export const removeSamples = (): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const { samples } = await readSettings()
      if (samples.length === 0) return null
      const theirs = await becameTheirs(db, sampleCustomers(samples))
      return {
        act: { kind: "samples-removed", name: "" },
        writes: [
          ...distinctRemovals(await sampleRemovals(db, samples, theirs)),
          put("settings", { key: "samples", value: [] })
        ]
      }
    })
  )
