import { type Row, type Tables, textAt } from "./row"
import { type View, type ViewName, viewNames, views } from "./view"

/** The rows of a backup, sorted and by whose they are. */
export interface Shelves {
  /** Of one view, in its order. */
  inOrder(name: ViewName): readonly Row[]
  /** Of one customer, in the same order. */
  ownedBy(id: string, name: ViewName): readonly Row[]
  contact(id: string): Row | undefined
  identitiesOf(id: string): readonly Row[]
  settings: readonly Row[]
}

const none: readonly Row[] = []
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

const forEachView = <T>(make: (name: ViewName) => T): ReadonlyMap<ViewName, T> =>
  new Map(viewNames.map((name) => [name, make(name)]))

export const fillShelves = (tables: Tables): Shelves => {
  const rowsOf = (table: string) => tables.get(table) ?? none
  const inOrder = forEachView((name) => sorted(views[name], rowsOf(views[name].table)))
  const owned = forEachView((name) => byCustomer(inOrder.get(name) ?? none))
  const contacts = new Map(rowsOf("contacts").map((it) => [textAt(it, "id"), it]))
  const identities = byCustomer(rowsOf("identities"))
  return {
    inOrder: (name) => inOrder.get(name) ?? none,
    ownedBy: (id, name) => owned.get(name)?.get(id) ?? none,
    contact: (id) => contacts.get(id),
    identitiesOf: (id) => identities.get(id) ?? none,
    settings: rowsOf("settings")
  }
}
