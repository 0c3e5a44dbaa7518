import { sharePage } from "./share-page"

/** Facebook's sharer takes the address alone: the preview comes from the page's OpenGraph tags. */
export const facebook = sharePage({
  id: "facebook",
  mark: "third-party",
  arrival: "url-only",
  notes: ["card-from-page", "words-left-out"],
  page: "https://www.facebook.com/sharer/sharer.php?",
  query: ({ url }) => [["u", url]]
})
