import { graphemes } from "./graphemes"
import { sharePage } from "./share-page"

/** A post on Threads, of at most 500 characters; the address is attached to it. */
export const threads = sharePage({
  id: "threads",
  mark: "third-party",
  arrival: "text-first",
  notes: ["card-from-page"],
  page: "https://www.threads.net/intent/post?",
  limit: 500,
  count: ({ text }) => graphemes(text).length,
  query: ({ url, text }) => [
    ["text", text],
    ["url", url]
  ]
})
