import { graphemes } from "./graphemes"
import { sharePage } from "./share-page"
import { textThenUrl } from "../encode"

/** An address as the app writes it, and so counts it: `toShortUrl` in its source. */
const shortUrl = (href: string): string => {
  const url = new URL(href)
  const path = (url.pathname === "/" ? "" : url.pathname) + url.search + url.hash
  return url.host + (path.length > 15 ? `${path.slice(0, 13)}...` : path)
}

/** A post on Bluesky: 300 characters as people count them (docs.bsky.app, "Action Intent Links"). */
export const bluesky = sharePage({
  id: "bluesky",
  mark: "official",
  arrival: "text-first",
  notes: ["card-from-page"],
  page: "https://bsky.app/intent/compose?",
  limit: 300,
  count: ({ url, text }) => graphemes(textThenUrl(text, shortUrl(url))).length,
  query: ({ url, text }) => [["text", textThenUrl(text, url)]]
})
