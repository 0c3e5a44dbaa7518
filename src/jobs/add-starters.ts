import { newRecord } from "~model/row"
import { blankSnippet, type Snippet } from "~model/snippet"
import type { Locale } from "~model/settings"
import { commit } from "~store/commit"
import { put } from "~store/write"
import { type Outcome, outcome } from "./outcome"
import { readSettings } from "./settings"
import { type Starter, starters } from "./starters"
import { textLocale } from "./ui-language"

/** Replies to begin with, in both languages of the screens: one change, and one undo. */
export const addStarters = (): Promise<Outcome> =>
  outcome(async () => {
    const locale = textLocale(await readSettings())
    return commit(async (db) => {
      const there = (await db.snippets.toArray()).filter((it) => it.deletedAt === null)
      const titles = new Set(there.map((it) => it.title))
      const taken = new Set(there.map((it) => it.shortcut))
      const now = Date.now()
      const rows = starters
        .map((it, at) => asSnippet(it, locale, now - at))
        .filter((it) => !titles.has(it.title))
        .map((it) => (taken.has(it.shortcut) ? { ...it, shortcut: "" } : it))
      if (rows.length === 0) return null
      return {
        act: { kind: "snippets-imported", name: String(rows.length) },
        about: rows.map((it) => it.id),
        writes: rows.map((it) => put("snippets", it))
      }
    })
  })

const asSnippet = (starter: Starter, locale: Locale, at: number): Snippet => {
  const other = locale === "en" ? "zh-CN" : "en"
  const say = (language: string, text: string) => ({
    language,
    parts: [{ kind: "text" as const, text }]
  })
  return {
    ...newRecord(at),
    ...blankSnippet,
    title: starter.title[locale],
    shortcut: starter.shortcut,
    bodies: [say("", starter.text[locale]), say(other === "en" ? "en" : "zh", starter.text[other])]
  }
}
