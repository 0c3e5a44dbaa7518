import { fold } from "~model/fold"
import { textAt } from "./row"
import type { Shelves } from "./shelves"
import { type Around, type ViewName, views } from "./view"

/** Folded texts of each row of a view, in its order: what a search looks through. */
export type Haystack = (name: ViewName, about: Around) => readonly string[]

/** Made when a table is first searched, and anew in another language. */
export const haystackOf = (shelves: Shelves): Haystack => {
  let kept = new Map<ViewName, readonly string[]>()
  let keptIn = ""
  return (name, about) => {
    if (keptIn !== about.locale) kept = new Map()
    keptIn = about.locale
    const made = kept.get(name) ?? textsOf(shelves, name, about)
    kept.set(name, made)
    return made
  }
}

const textsOf = (shelves: Shelves, name: ViewName, about: Around): readonly string[] => {
  const { columns, hidden } = views[name]
  return shelves.inOrder(name).map((row) => {
    const accounts = name === "customers" ? shelves.identitiesOf(textAt(row, "id")) : []
    return fold(
      [
        ...columns.map((it) => it.text(row, about)),
        hidden(row),
        ...accounts.flatMap((it) => [textAt(it, "value"), textAt(it, "name")])
      ].join("\n")
    )
  })
}
