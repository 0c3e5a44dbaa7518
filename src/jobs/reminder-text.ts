import type { LanguageCode } from "~model/ui-languages"
import type { Shown } from "~platform/notifications"
import type { DueItem } from "./due"

/** What notifications say in each language. */
export type RemindersIn = (language: LanguageCode) => ReminderWords

/** What a notification says, with {{text}}, {{when}} and {{count}} to be filled in. */
export interface ReminderWords extends Partial<Record<`many_${Intl.LDMLPluralRule}`, string>> {
  promise: string
  followUp: string
  /** In the plural forms of the language. */
  many_other: string
  /** Where the screens are locked: {{count}} alone. */
  locked: string
}

/** Longer ones are cut by the browser in the middle of a word. */
const longest = 120

/** The customer's name, what is to be done, and for when it was. Of what they wrote, nothing. */
export const sayOne = (
  { followUp, contact }: DueItem,
  words: ReminderWords,
  language: string
): Shown => {
  const { kind, text, dueAt, allDay } = followUp
  const when = new Intl.DateTimeFormat(language, {
    weekday: "short",
    day: "numeric",
    month: "short",
    ...(!allDay && { hour: "numeric", minute: "2-digit" })
  }).format(dueAt)
  const form = kind === "promise" ? words.promise : words.followUp
  return {
    title: short(contact.name),
    message: fill(form, { text: short(text), when })
  }
}

/** Many at once: how many, and whom first. */
export const sayAll = (
  items: readonly DueItem[],
  words: ReminderWords,
  language: string
): Shown => {
  const many = words[`many_${new Intl.PluralRules(language).select(items.length)}`]
  return {
    title: fill(many ?? words.many_other, { count: String(items.length) }),
    message: items
      .slice(0, 3)
      .map(({ contact, followUp }) =>
        short([contact.name, followUp.text].filter(Boolean).join(": "))
      )
      .concat("…")
      .join("\n")
  }
}

/** How many, and nothing of whom or what. */
export const sayLocked = (count: number, { locked }: ReminderWords): Shown => ({
  title: fill(locked, { count: String(count) }),
  message: ""
})

const short = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim()
  const letters = Array.from(line)
  return letters.length > longest ? `${letters.slice(0, longest - 1).join("")}…` : line
}

// By a function: a "$&" in what the seller typed stands for itself.
const fill = (form: string, values: Record<string, string>): string =>
  form.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? "").replace(/[:：]\s*·/, " ·")
