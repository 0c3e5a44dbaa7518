import type { TFunction } from "i18next"
import { highlight } from "~search/highlight"
import type { Query } from "~search/query/read-query"
import { rooms, type Route } from "../workspace/route"
import type { search } from "~ui/i18n/en/search"
import { isNarrowed } from "./is-narrowed"

type Actions = typeof search.actions

/** Something to do, or a room to go to. */
export interface Command {
  id: string
  group: "actions" | "rooms"
  title: string
  /** The part of the title that is found by its sound; all else only as it is written. */
  spoken: string
  route: Route
}

/** The verb is the same in all of these, so it is no sound to find one by: "wang" is not 前往. */
const going = (t: TFunction, id: string, place: string, route: Route): Command => ({
  id,
  group: "rooms",
  title: t("search.goTo", { room: place }),
  spoken: place,
  route
})

const making = (t: TFunction, what: keyof Actions, room: Route["room"]): Command => {
  const title = t(`search.actions.${what}`)
  return { id: `new ${what}`, group: "actions", title, spoken: title, route: { room, id: "new" } }
}

/** All there are, in the order they are shown, in the language of the screens. */
export const commandsIn = (t: TFunction): Command[] => [
  making(t, "customer", "customers"),
  making(t, "product", "products"),
  making(t, "reply", "replies"),
  making(t, "sheet", "sheets"),
  making(t, "campaign", "campaigns"),
  ...rooms.map((room) => going(t, room, t(`workspace.rooms.${room}`), { room, id: "" })),
  going(t, "rules", t("campaigns.rules.title"), { room: "campaigns", id: "rules" })
]

/** Those whose title has every word, written or said; none where records are asked for alone. */
export const fittingCommands = (commands: readonly Command[], query: Query): Command[] => {
  const { words } = query
  if (words.length === 0 || isNarrowed(query)) return []
  const has = (text: string, word: Query["words"][number], sound: boolean) =>
    highlight(text, { ...query, words: [word] }, { spoken: sound }).length > 0
  return commands.filter(({ title, spoken }) =>
    words.every((word) => has(title, word, false) || has(spoken, word, true))
  )
}
