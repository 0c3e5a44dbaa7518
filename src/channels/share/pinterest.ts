import { sharePage } from "./share-page"

/** A pin; without a picture's address, one of the page's own is chosen there. 500 is its description. */
export const pinterest = sharePage({
  id: "pinterest",
  mark: "third-party",
  arrival: "text-first",
  notes: ["picture-chosen-there"],
  page: "https://pinterest.com/pin/create/button/?",
  limit: 500,
  count: ({ text }) => text.length,
  query: ({ url, text, picture }) => [
    ["url", url],
    ["media", picture],
    ["description", text]
  ]
})
