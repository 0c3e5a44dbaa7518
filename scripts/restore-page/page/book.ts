import { fold } from "~model/fold"
import { aroundOf } from "./around"
import type { Ask, AskAll, AskWords, Found, FoundRow, Person } from "./ask"
import { haystackOf } from "./haystack"
import { inBin, type Row, type Tables } from "./row"
import { fillShelves } from "./shelves"
import { type Around, isShown, type View, type ViewName, viewNames, views } from "./view"

export interface Book {
  /** Rows by table, as people may count them. */
  counts: Readonly<Record<ViewName, number>>
  find(ask: Ask): Found
  /** All that is found, for a file. */
  all(ask: AskAll): FoundRow[]
  person(id: string, words: AskWords): Person | null
}

/** What stands on a customer's own page, in this order. */
const partsOfPerson = ["notes", "orders", "links", "followUps"] as const

const shown = (view: View, row: Row, about: Around): FoundRow => ({
  customer: view.customer(row),
  cells: view.columns.map((it) => it.text(row, about)),
  bin: inBin(row)
})

/** A backup as it is read in: tables in the order of reading, and who is whose. Pure. */
export const makeBook = (tables: Tables): Book => {
  const shelves = fillShelves(tables)
  const around = aroundOf(shelves)
  const haystack = haystackOf(shelves)

  const matching = (ask: AskAll, about: Around): readonly Row[] => {
    const rows = shelves.inOrder(ask.view)
    const words = fold(ask.query).split(/\s+/).filter(Boolean)
    if (words.length === 0) return rows.filter((it) => isShown(it, ask.bin))
    const texts = haystack(ask.view, about)
    return rows.filter(
      (it, at) => isShown(it, ask.bin) && words.every((word) => texts[at]?.includes(word))
    )
  }

  return {
    counts: Object.fromEntries(
      viewNames.map((name) => [name, shelves.inOrder(name).filter((it) => !inBin(it)).length])
    ) as Record<ViewName, number>,
    find: (ask) => {
      const about = around(ask)
      const found = matching(ask, about)
      const rows = found.slice(ask.from, ask.from + ask.count)
      const all = shelves.inOrder(ask.view).filter((it) => isShown(it, ask.bin)).length
      return { rows: rows.map((it) => shown(views[ask.view], it, about)), count: found.length, all }
    },
    all: (ask) => {
      const about = around(ask)
      return matching(ask, about).map((it) => shown(views[ask.view], it, about))
    },
    person: (id, words) => {
      const row = shelves.contact(id)
      if (!row) return null
      const about = around(words)
      const parts = partsOfPerson.map((view) => ({
        view,
        rows: shelves.ownedBy(id, view).map((it) => shown(views[view], it, about))
      }))
      return { row, identities: shelves.identitiesOf(id), parts }
    }
  }
}
