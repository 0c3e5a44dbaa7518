import { button, make, save } from "./dom"
import type { SaveKind } from "./make-file"
import { fill, type Words } from "./words"

const endings: Readonly<Record<SaveKind, string>> = { csv: "csv", vcard: "vcf", json: "json" }

/** The ways out of the backup, with the warning that what comes out is not locked. */
export const drawSaves = (
  words: Words,
  makeIt: (kind: SaveKind) => Promise<Blob>,
  nameOfTable: () => string
): HTMLElement => {
  const says = make("output", { className: "good" })
  const way = (kind: SaveKind, label: string) => {
    const element = button(label, () => {
      element.disabled = true
      void makeIt(kind)
        .then((blob) => {
          const day = new Date().toLocaleDateString("sv")
          const what =
            kind === "csv" ? nameOfTable() : kind === "vcard" ? words.views.customers : "regulars"
          const name = `${what} ${day}.${endings[kind]}`
          save(name, blob)
          says.textContent = fill(words.saved, { name })
        })
        .finally(() => {
          element.disabled = false
          element.focus()
        })
    })
    return element
  }
  return make(
    "section",
    { className: "tools" },
    make("h3", {}, `${words.saveHead} · ${words.saveHint}`),
    make(
      "div",
      { className: "line" },
      way("csv", words.saveCsv),
      way("vcard", words.saveVcard),
      way("json", words.saveJson),
      says
    )
  )
}
