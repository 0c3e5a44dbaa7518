import type { Ask, FoundRow } from "./book"
import { button, make, said } from "./dom"
import { showPerson } from "./person"
import type { Opened, Reader } from "./reader"
import { drawSaves } from "./saves"
import { headOf, rowOf } from "./table"
import { type ViewName, viewNames, views } from "./view"
import { fill, type Words } from "./words"

/** Rows shown at first, and with each press on "more". */
const step = 100

/** What is in the backup: its tables, one at a time, searched and leafed through. */
export const drawResult = (
  words: Words,
  locale: string,
  reader: Reader,
  opened: Extract<Opened, { ok: true }>
): HTMLElement => {
  const ask: Ask = {
    view: "customers",
    query: "",
    bin: false,
    from: 0,
    count: step,
    locale,
    states: words.state
  }
  const number = (count: number) => count.toLocaleString(locale)
  const made = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" })
  const heads = () => views[ask.view].columns.map((it) => words.col[it.name])
  const head = make("tr", { role: "row" })
  const body = make("tbody", { role: "rowgroup" })
  const table = make("table", { role: "table" }, make("thead", { role: "rowgroup" }, head), body)
  const rows = make("div", { className: "rows", tabIndex: 0, role: "group" }, table)
  const count = make("output", { className: "soft" })
  const more = button("", () => void show(body.rows.length), { className: "tools more" })
  const openPerson = (id: string) => void showPerson(words, locale, reader, id)
  const draw = (it: FoundRow) => rowOf(words, ask.view, it, openPerson)

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
    body.append(...found.rows.map(draw))
    rows.ariaLabel = words.views[ask.view]
    rows.hidden = found.count === 0
    const left = found.count - body.rows.length
    more.hidden = left <= 0
    more.textContent = fill(words.more, { count: number(Math.min(step, left)) })
    const some = fill(words.found, { count: number(found.count), all: number(found.all) })
    count.textContent = found.all === 0 ? words.none : found.count === 0 ? words.nothing : some
  }

  const choice = (name: ViewName) => {
    const input = make("input", { type: "radio", name: "view", checked: name === ask.view })
    input.addEventListener("change", () => {
      ask.view = name
      void show(0)
    })
    return make(
      "label",
      {},
      input,
      words.views[name],
      make("span", { className: "soft" }, number(opened.counts[name]))
    )
  }
  const search = make("input", {
    type: "search",
    autocomplete: "off",
    spellcheck: false,
    placeholder: words.search
  })
  search.setAttribute("aria-label", words.search)
  search.addEventListener("input", () => {
    ask.query = search.value
    void show(0)
  })
  const bin = make("input", { type: "checkbox" })
  bin.addEventListener("change", () => {
    ask.bin = bin.checked
    void show(0)
  })
  const title = make("h2", { tabIndex: -1 }, fill(words.made, { date: made.format(opened.madeAt) }))
  title.dataset["first"] = ""
  void show(0)
  return make(
    "section",
    { className: "result" },
    make(
      "div",
      {},
      title,
      make(
        "p",
        { className: "good" },
        `✓ ${words.whole} `,
        said(fill(words.rowsRead, { count: number(opened.rows) }))
      )
    ),
    make(
      "fieldset",
      { className: "views line tools" },
      make("legend", {}, words.table),
      ...viewNames.map(choice)
    ),
    make(
      "div",
      { className: "line tools" },
      make("div", { className: "search" }, search),
      make("label", { className: "check" }, bin, words.bin),
      count
    ),
    rows,
    more,
    drawSaves(
      words,
      (kind) => reader.save(kind, ask, heads()),
      () => words.views[ask.view]
    )
  )
}
