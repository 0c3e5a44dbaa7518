import { builtInStages } from "~model/built-in-stages"
import type { AskWords } from "./ask"
import { rowsAt, textAt, timeAt } from "./row"
import type { Shelves } from "./shelves"
import type { Around } from "./view"

/** What the seller calls the stages of the pipeline, or what they are called from the beginning. */
const namesOfStages = ({ settings }: Shelves) => {
  const stages = settings.find((it) => textAt(it, "key") === "stages") ?? {}
  const names = new Map(rowsAt(stages, "value").map((it) => [textAt(it, "id"), textAt(it, "name")]))
  return (id: string, locale: string) =>
    names.get(id) || (builtInStages[id]?.[locale.startsWith("zh") ? 1 : 0] ?? id)
}

/** What cells say beside their own row, for one backup in any language. */
export const aroundOf = (shelves: Shelves): ((words: AskWords) => Around) => {
  const stageOf = namesOfStages(shelves)
  return ({ locale, states }) => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" })
    return {
      locale,
      nameOf: (id) => textAt(shelves.contact(id) ?? {}, "name"),
      tally: (id) => {
        const notes = shelves.ownedBy(id, "notes")
        const orders = shelves.ownedBy(id, "orders")
        const times = [notes[0], orders[0]].map((it) => (it ? timeAt(it, "createdAt") : null))
        const last = Math.max(...times.map((it) => it ?? 0))
        return { notes: notes.length, orders: orders.length, last: last || null }
      },
      date: (at) => (at === null ? "" : format.format(at)),
      stage: (id) => stageOf(id, locale),
      state: (word) => (Object.hasOwn(states, word) ? (states[word] ?? word) : word)
    }
  }
}
