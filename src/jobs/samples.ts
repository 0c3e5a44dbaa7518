import type { TableName } from "~model/change"
import { contactTables, tableNames } from "~model/change"
import { commit } from "~store/commit"
import { put, remove, type Write } from "~store/write"
import { type Outcome, outcome } from "./outcome"
import { sampleRows } from "./sample-rows"
import { readSettings } from "./settings"
import { uiLocale } from "./ui-locale"

/**
 * Invented customers, goods and replies to try things with, in the language of the screens. Their
 * ids are remembered, so that they leave in one click. Added already: nothing is done.
 */
export const addSamples = (): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const settings = await readSettings()
      if (settings.samples.length > 0) return null
      const rows = sampleRows(uiLocale(settings), Date.now())
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
      return {
        act: { kind: "samples-added", name: "" },
        writes: [...writes, put("settings", { key: "samples", value })]
      }
    })
  )

const isTable = (name: string): name is TableName => tableNames.some((it) => it === name)

/** Takes every sample row away, with what was written on sample customers: one change, undoable. */
export const removeSamples = (): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const { samples } = await readSettings()
      if (samples.length === 0) return null
      const gone = new Map<string, Write>()
      const take = (table: TableName, key: string) =>
        gone.set(JSON.stringify([table, key]), remove(table, key))
      for (const { table, id } of samples) {
        if (!isTable(table)) continue
        take(table, id)
        if (table !== "contacts") continue
        for (const name of contactTables) {
          const keys = await db.of(name).where("contactId").equals(id).primaryKeys()
          for (const key of keys) take(name, key)
        }
      }
      return {
        act: { kind: "samples-removed", name: "" },
        writes: [...gone.values(), put("settings", { key: "samples", value: [] })]
      }
    })
  )
