import type { TFunction } from "i18next"
import { highlight } from "~search/highlight"
import type { Query } from "~search/query/read-query"
import { rooms, type Route } from "../workspace/route"
import { isNarrowed } from "./is-narrowed"

/** Something to do, or a room to go to. */
export interface Command {
  id: string
  group: "actions" | "rooms"
  title: string
  route: Route
}

/** All there are, in the order they are shown, in the language of the screens. */
export const commandsIn = (t: TFunction): Command[] => [
  ...(
    [
      ["customer", "customers"],
      ["product", "products"],
      ["reply", "replies"],
      ["sheet", "sheets"],
      ["campaign", "campaigns"]
    ] as const
  ).map(([what, room]): Command => ({
    id: `new ${what}`,
    group: "actions",
    title: t(`search.actions.${what}`),
    route: { room, id: "new" }
  })),
  ...rooms.map((room): Command => ({
    id: room,
    group: "rooms",
    title: t("search.goTo", { room: t(`workspace.rooms.${room}`) }),
    route: { room, id: "" }
  })),
  {
    id: "rules",
    group: "rooms",
    title: t("search.goTo", { room: t("campaigns.rules.title") }),
    route: { room: "campaigns", id: "rules" }
  }
]

/** Those whose title has every word, written or said; none where records are asked for alone. */
export const fittingCommands = (commands: readonly Command[], query: Query): Command[] => {
  const { words } = query
  if (words.length === 0 || isNarrowed(query)) return []
  const one = (text: string, word: Query["words"][number]) =>
    highlight(text, { ...query, words: [word] }).length > 0
  return commands.filter(({ title }) => words.every((word) => one(title, word)))
}
