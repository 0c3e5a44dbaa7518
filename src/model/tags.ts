import { fold } from "./fold"

/** Longest tag, in UTF-16 units. */
export const longestTag = 60

/** What parts tags in a line: commas and semicolons of every script, and line breaks. */
const between = /[,，、;；\n\r]+/

/** A line of tags as it was typed: "vip, 水果；🍎". Blanks at the ends and empty ones go. */
export const splitTags = (line: string): string[] => [
  ...new Set(
    line
      .split(between)
      .map((it) => it.trim().replaceAll(/\s+/g, " "))
      .filter(Boolean)
  )
]

/** Tags with others added behind them; one that differs in case or width alone is there already. */
export const withTags = (tags: readonly string[], added: readonly string[]): string[] => {
  const known = new Set(tags.map(fold))
  const all = [...tags]
  for (const tag of added) {
    if (known.has(fold(tag))) continue
    known.add(fold(tag))
    all.push(tag)
  }
  return all
}
