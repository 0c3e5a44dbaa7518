import type { Ask } from "./ask"
import type { Book } from "./book"
import { make } from "./dom"
import { type ViewName, viewNames } from "./view"
import type { Words } from "./words"

/** Which table is shown, with how many rows each has. */
export const drawViews = (
  words: Words,
  ask: Ask,
  counts: Book["counts"],
  show: () => void
): HTMLElement => {
  const choice = (name: ViewName) => {
    const input = make("input", { type: "radio", name: "view", checked: name === ask.view })
    input.addEventListener("change", () => {
      ask.view = name
      show()
    })
    const rows = make("span", { className: "soft" }, counts[name].toLocaleString(ask.locale))
    return make("label", {}, input, words.views[name], rows)
  }
  return make(
    "fieldset",
    { className: "views line tools" },
    make("legend", {}, words.table),
    ...viewNames.map(choice)
  )
}

/** What is looked for in it, and whether in the bin too. */
export const drawSearch = (
  words: Words,
  ask: Ask,
  count: HTMLElement,
  show: () => void
): HTMLElement => {
  const search = make("input", {
    type: "search",
    autocomplete: "off",
    spellcheck: false,
    placeholder: words.search
  })
  search.setAttribute("aria-label", words.search)
  search.addEventListener("input", () => {
    ask.query = search.value
    show()
  })
  const bin = make("input", { type: "checkbox" })
  bin.addEventListener("change", () => {
    ask.bin = bin.checked
    show()
  })
  return make(
    "div",
    { className: "line tools" },
    make("div", { className: "search" }, search),
    make("label", { className: "check" }, bin, words.bin),
    count
  )
}
