import { graphemes } from "./graphemes"
import { sharePage } from "./share-page"

/** A post on Threads (Meta's docs, "Web Intents"), of at most 500 characters; the address is attached. */
export const threads = sharePage({
  id: "threads",
  mark: "official",
  arrival: "text-first",
  notes: ["card-from-page"],
  page: "https://www.threads.com/intent/post?",
  limit: 500,
  count: ({ text }) => graphemes(text).length,
  query: ({ url, text }) => [
    ["text", text],
    ["url", url]
  ]
})
