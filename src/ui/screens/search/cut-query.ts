import { longestQuery } from "~search/query/read-query"

/** What of a text is searched for: of what somebody pasted only the beginning, by whole characters. */
export const cutQuery = (text: string): { text: string; cut: boolean } => {
  // Nobody can read more of it in one line, and nothing else of it is read either.
  const characters = Array.from(text.slice(0, 2 * longestQuery))
  const cut = characters.length > longestQuery || text.length > 2 * longestQuery
  return { text: cut ? characters.slice(0, longestQuery).join("") : text, cut }
}
