import type { PersonId } from "./practice-people"
import type { Practice } from "./tour-state"

/** What a customer of the practice chat may say after their first line; the screens have the words. */
export const answers = ["second", "opened", "thanks"] as const
export type AnswerId = (typeof answers)[number]

/** What comes of the seller's last message: what is answered, and the address the customer opens. */
export interface Reaction {
  answer: AnswerId
  /** null where the message holds no link of their own. */
  href: string | null
}

/** An address in a message that bears a customer's code. */
const ownLink = /https?:\/\/[^\s]{1,1500}[?&]rg=[a-z0-9]+/u

/** How a customer takes the seller's last message; null where it is not their turn. */
export const reactionOf = ({ said }: Practice, chat: PersonId): Reaction | null => {
  const lines = said.filter((it) => it.chat === chat)
  const last = lines.at(-1)
  if (last?.from !== "seller") return null
  const href = ownLink.exec(last.text)?.[0] ?? null
  if (chat !== "emma") return { answer: "thanks", href }
  const first = lines.filter((it) => it.from === "seller").length === 1
  const opened = lines.some((it) => it.from === "customer" && it.text === "opened")
  return { answer: first ? "second" : href && !opened ? "opened" : "thanks", href }
}

/** The code in a customer's own link; "" for none. */
export const codeIn = (href: string): string => /[?&]rg=([a-z0-9]+)/u.exec(href)?.[1] ?? ""
