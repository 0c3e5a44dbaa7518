import { sharePage } from "./share-page"
import { textThenUrl } from "../encode"

/** Viber's app, where the seller chooses whom. */
export const viber = sharePage({
  id: "viber",
  mark: "third-party",
  arrival: "text-first",
  notes: ["card-from-page", "app-needed"],
  page: "viber://forward?",
  limit: 1024,
  query: ({ url, text }) => [["text", textThenUrl(text, url)]]
})
