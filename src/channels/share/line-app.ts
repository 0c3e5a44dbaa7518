import { sharePage } from "./share-page"
import { textThenUrl } from "../encode"

/** LINE's app, for a link that is passed to a phone; `line://` is deprecated. */
export const lineApp = sharePage({
  id: "line-app",
  mark: "official",
  arrival: "text-first",
  notes: ["card-from-page", "phone-only"],
  page: "https://line.me/R/share?",
  query: ({ url, text }) => [["text", textThenUrl(text, url)]]
})
