import { builtInStages } from "~model/built-in-stages"
import { fold } from "~model/fold"
import { inBin, type Row, rowsAt, type Tables, textAt, timeAt } from "./row"
import {
  type Around,
  type Column,
  isShown,
  type View,
  type ViewName,
  viewNames,
  views
} from "./view"

/** What is wanted of a table: rows `from` on, at most `count`, found by `query` in the given words. */
export interface Ask {
  view: ViewName
  query: string
  bin: boolean
  from: number
  count: number
  locale: string
  /** Words of the program in that language: an order's states. */
  states: Readonly<Record<string, string>>
}

export interface FoundRow {
  /** Whose it is; "" for nobody's. */
  customer: string
  cells: string[]
  bin: boolean
}

export interface Found {
  rows: FoundRow[]
  /** How many are found, and of how many. */
  count: number
  all: number
}

/** One customer with everything that was kept of them. */
export interface Person {
  row: Row
  identities: readonly Row[]
  /** Tables of theirs, the newest first, with their columns' texts. */
  parts: { view: ViewName; rows: FoundRow[] }[]
}

export interface Book {
  /** Rows by table, as people may count them. */
  counts: Readonly<Record<ViewName, number>>
  find(ask: Ask): Found
  /** All that is found, for a file. */
  all(ask: Omit<Ask, "from" | "count">): FoundRow[]
  person(id: string, words: Pick<Ask, "locale" | "states">): Person | null
}

const collator = new Intl.Collator()

const sorted = (view: View, rows: readonly Row[]): readonly Row[] => {
  const { order } = view
  if (order) return rows.toSorted((a, b) => order(b) - order(a))
  const first = view.columns[0]?.name === "name" ? "name" : "title"
  return rows.toSorted((a, b) => collator.compare(textAt(a, first), textAt(b, first)))
}

const byCustomer = (rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const id = textAt(row, "contactId")
    const group = groups.get(id)
    if (group) group.push(row)
    else groups.set(id, [row])
  }
  return groups
}

/** A backup as it is read in: tables in the order of reading, and who is whose. Pure. */
export const makeBook = (tables: Tables): Book => {
  const rowsOf = (table: string) => tables.get(table) ?? []
  const inOrder = new Map(
    viewNames.map((name) => [name, sorted(views[name], rowsOf(views[name].table))])
  )
  const contacts = new Map(rowsOf("contacts").map((it) => [textAt(it, "id"), it]))
  const identities = byCustomer(rowsOf("identities"))
  const owned = new Map(viewNames.map((name) => [name, byCustomer(inOrder.get(name) ?? [])]))
  const ownedBy = (id: string, name: ViewName) => owned.get(name)?.get(id) ?? []

  const stages = rowsOf("settings").find((it) => textAt(it, "key") === "stages") ?? {}
  const stageNames = new Map(
    rowsAt(stages, "value").map((it) => [textAt(it, "id"), textAt(it, "name")])
  )
  const stageOf = (id: string, locale: string) =>
    stageNames.get(id) || (builtInStages[id]?.[locale.startsWith("zh") ? 1 : 0] ?? id)

  const around = ({ locale, states }: Pick<Ask, "locale" | "states">): Around => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" })
    return {
      locale,
      nameOf: (id) => textAt(contacts.get(id) ?? {}, "name"),
      tally: (id) => {
        const notes = ownedBy(id, "notes")
        const orders = ownedBy(id, "orders")
        const times = [notes[0], orders[0]].map((it) => (it ? timeAt(it, "createdAt") : null))
        const last = Math.max(...times.map((it) => it ?? 0))
        return { notes: notes.length, orders: orders.length, last: last || null }
      },
      date: (at) => (at === null ? "" : format.format(at)),
      stage: (id) => stageOf(id, locale),
      state: (word) => (Object.hasOwn(states, word) ? (states[word] ?? word) : word)
    }
  }

  const shown = (view: View, row: Row, about: Around): FoundRow => ({
    customer: view.customer(row),
    cells: view.columns.map((it: Column) => it.text(row, about)),
    bin: inBin(row)
  })

  /** Folded texts of each row, made when its table is first searched, and anew in another language. */
  let haystacks = new Map<string, readonly string[]>()
  let haystacksIn = ""
  const haystack = (name: ViewName, about: Around): readonly string[] => {
    if (haystacksIn !== about.locale) haystacks = new Map()
    haystacksIn = about.locale
    const kept = haystacks.get(name)
    if (kept) return kept
    const view = views[name]
    const made = (inOrder.get(name) ?? []).map((row) => {
      const more = [view.hidden(row)]
      if (name === "customers")
        for (const it of identities.get(textAt(row, "id")) ?? [])
          more.push(textAt(it, "value"), textAt(it, "name"))
      return fold([...view.columns.map((it) => it.text(row, about)), ...more].join("\n"))
    })
    haystacks.set(name, made)
    return made
  }

  const matching = (ask: Omit<Ask, "from" | "count">, about: Around): readonly Row[] => {
    const rows = inOrder.get(ask.view) ?? []
    const words = fold(ask.query).split(/\s+/).filter(Boolean)
    if (words.length === 0) return rows.filter((it) => isShown(it, ask.bin))
    const texts = haystack(ask.view, about)
    return rows.filter(
      (it, at) => isShown(it, ask.bin) && words.every((word) => texts[at]?.includes(word))
    )
  }

  return {
    counts: Object.fromEntries(
      viewNames.map((name) => [name, (inOrder.get(name) ?? []).filter((it) => !inBin(it)).length])
    ) as Record<ViewName, number>,
    find: (ask) => {
      const about = around(ask)
      const found = matching(ask, about)
      const rows = found.slice(ask.from, ask.from + ask.count)
      const all = (inOrder.get(ask.view) ?? []).filter((it) => isShown(it, ask.bin)).length
      return { rows: rows.map((it) => shown(views[ask.view], it, about)), count: found.length, all }
    },
    all: (ask) => {
      const about = around(ask)
      return matching(ask, about).map((it) => shown(views[ask.view], it, about))
    },
    person: (id, words) => {
      const row = contacts.get(id)
      if (!row) return null
      const about = around(words)
      const parts = (["notes", "orders", "links", "followUps"] as const).map((view) => ({
        view,
        rows: ownedBy(id, view).map((it) => shown(views[view], it, about))
      }))
      return { row, identities: identities.get(id) ?? [], parts }
    }
  }
}
