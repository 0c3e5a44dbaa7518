import { fold } from "./fold"

/** Does every word of the query stand somewhere in the text? An empty query fits all. */
export const matches = (query: string, ...texts: string[]): boolean => {
  const text = fold(texts.join(" "))
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** How well a title fits: 0 starts with the query, 1 a word of it does, 2 somewhere else. */
export const fit = (query: string, title: string): number => {
  const words = fold(title)
  const wanted = fold(query)
  if (words.startsWith(wanted)) return 0
  return words.includes(` ${wanted}`) ? 1 : 2
}
