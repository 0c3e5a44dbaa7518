import type { Ask } from "./ask"
import { drawSearch, drawViews } from "./asking"
import { make, said } from "./dom"
import { drawLeaves, step } from "./leaves"
import type { Opened, Reader } from "./reader"
import { drawSaves } from "./saves"
import { views } from "./view"
import { fill, type Words } from "./words"

type Whole = Extract<Opened, { ok: true }>

/** When the backup was made, and that all of it could be read. */
const drawTitle = (words: Words, locale: string, { madeAt, rows }: Whole): HTMLElement => {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" })
  const title = make("h2", { tabIndex: -1 }, fill(words.made, { date: date.format(madeAt) }))
  title.dataset["first"] = ""
  const read = said(fill(words.rowsRead, { count: rows.toLocaleString(locale) }))
  return make("div", {}, title, make("p", { className: "good" }, `✓ ${words.whole} `, read))
}

/** What is in the backup: its tables, one at a time, searched and leafed through. */
export const drawResult = (
  words: Words,
  locale: string,
  reader: Reader,
  opened: Whole
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
  const { count, rows, more, show } = drawLeaves(words, reader, ask)
  show()
  return make(
    "section",
    { className: "result" },
    drawTitle(words, locale, opened),
    drawViews(words, ask, opened.counts, show),
    drawSearch(words, ask, count, show),
    rows,
    more,
    drawSaves(
      words,
      (kind) =>
        reader.save(
          kind,
          ask,
          views[ask.view].columns.map((it) => words.col[it.name])
        ),
      () => words.views[ask.view]
    )
  )
}
