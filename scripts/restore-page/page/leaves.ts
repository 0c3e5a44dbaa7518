import type { Ask } from "./ask"
import { button, make } from "./dom"
import { showPerson } from "./person"
import type { Reader } from "./reader"
import { headOf, rowOf } from "./table"
import { fill, type Words } from "./words"

/** Rows shown at first, and with each press on "more". */
export const step = 100

interface Leaves {
  /** How many are found, the table, and the button for more of it. */
  count: HTMLElement
  rows: HTMLElement
  more: HTMLElement
  /** Shows what is asked for now, from its first row. */
  show(): void
}

/** One table of the backup, leafed through. `ask` is what is wanted whenever it is shown. */
export const drawLeaves = (words: Words, reader: Reader, ask: Ask): Leaves => {
  const number = (count: number) => count.toLocaleString(ask.locale)
  const head = make("tr", { role: "row" })
  const body = make("tbody", { role: "rowgroup" })
  const table = make("table", { role: "table" }, make("thead", { role: "rowgroup" }, head), body)
  const rows = make("div", { className: "rows", tabIndex: 0, role: "group" }, table)
  const count = make("output", { className: "soft" })
  const more = button("", () => void show(body.rows.length), { className: "tools more" })
  const openPerson = (id: string) => void showPerson(words, ask.locale, reader, id)

  /** Of two searches begun one after the other the later one is shown. */
  let turn = 0
  const show = async (from: number) => {
    const mine = ++turn
    const found = await reader.find({ ...ask, from })
    if (mine !== turn) return
    if (from === 0) {
      head.replaceChildren(...headOf(words, ask.view, false))
      body.replaceChildren()
    }
    body.append(...found.rows.map((it) => rowOf(words, ask.view, it, openPerson)))
    rows.ariaLabel = words.views[ask.view]
    rows.hidden = found.count === 0
    const left = found.count - body.rows.length
    more.hidden = left <= 0
    more.textContent = fill(words.more, { count: number(Math.min(step, left)) })
    const some = fill(words.found, { count: number(found.count), all: number(found.all) })
    count.textContent = found.all === 0 ? words.none : found.count === 0 ? words.nothing : some
  }
  return { count, rows, more, show: () => void show(0) }
}
