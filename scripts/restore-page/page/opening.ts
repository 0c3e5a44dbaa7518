import { button, make } from "./dom"
import { fill, type Words } from "./words"

/** Told how many rows have been read, and of how many; `all` is 0 where that is not known yet. */
export type OnRows = (rows: number, all: number) => void

/** How far the opening of a file is, and the way out of it. */
export const drawOpening = (words: Words, stop: () => void): { parts: Node[]; onRows: OnRows } => {
  const count = make("p", { className: "soft" })
  const bar = make("progress", {})
  bar.setAttribute("aria-label", words.opening)
  const end = button(words.cancel, stop)
  end.dataset["first"] = ""
  return {
    parts: [make("p", { className: "soft" }, words.opening), bar, count, end],
    onRows: (rows, all) => {
      const read = rows.toLocaleString(document.documentElement.lang)
      count.textContent = fill(words.rowsRead, { count: read })
      if (all > 0) bar.value = rows / all
    }
  }
}
