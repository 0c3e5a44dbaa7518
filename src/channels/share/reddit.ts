import { sharePage } from "./share-page"
import { oneLine } from "../encode"

/** A link post on Reddit: the words are its title, of one line and at most 300 characters. */
export const reddit = sharePage({
  id: "reddit",
  mark: "third-party",
  arrival: "headline",
  notes: ["card-from-page"],
  page: "https://www.reddit.com/submit?",
  limit: 300,
  count: ({ text, title }) => (oneLine(text) || title).length,
  query: ({ url, text, title }) => [
    ["url", url],
    ["title", oneLine(text) || title]
  ]
})
