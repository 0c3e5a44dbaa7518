import { sharePage } from "./share-page"

/** Telegram's share page; the draft is the address, a line break, the text. */
export const telegram = sharePage({
  id: "telegram",
  mark: "official",
  arrival: "url-first",
  notes: ["card-from-page"],
  page: "https://t.me/share/url?",
  query: ({ url, text }) => [
    ["url", url],
    ["text", text]
  ]
})
