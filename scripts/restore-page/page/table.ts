import type { FoundRow } from "./ask"
import { button, make, said } from "./dom"
import { type ViewName, views } from "./view"
import type { Words } from "./words"

/** Heads of a table; among what is one customer's, the customer is not said again. */
export const headOf = (words: Words, view: ViewName, inPerson: boolean): HTMLElement[] =>
  views[view].columns
    .filter((it) => !inPerson || it.name !== "customer")
    .map((it) =>
      make("th", { scope: "col", className: it.name, role: "columnheader" }, words.col[it.name])
    )

/**
 * One line of a table; a customer's name in it opens what was kept of them. Without `onPerson` it
 * stands below that customer's name, and does not say it again.
 */
export const rowOf = (
  words: Words,
  view: ViewName,
  row: FoundRow,
  onPerson: ((id: string) => void) | null
): HTMLTableRowElement => {
  const opens = view === "customers" ? "name" : "customer"
  const cells = views[view].columns.flatMap(({ name }, at) => {
    if (!onPerson && name === "customer") return []
    const text = row.cells[at] ?? ""
    const cell = make("td", { className: name, role: "cell" })
    if (text)
      cell.append(
        name === opens && onPerson ? link(text, () => onPerson(row.customer)) : said(text)
      )
    if (at > 0) cell.dataset["head"] = words.col[name]
    return [cell]
  })
  if (row.bin) cells[0]?.append(` (${words.inBin})`)
  return make("tr", { className: row.bin ? "bin" : "", role: "row" }, ...cells)
}

const link = (text: string, onClick: () => void) => {
  const element = button("", onClick, { className: "name" })
  element.append(said(text))
  return element
}
