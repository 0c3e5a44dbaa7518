import { sharePage } from "./share-page"
import { textThenUrl } from "../encode"

/** `wa.me` without a number: the seller chooses whom in WhatsApp. */
export const whatsapp = sharePage({
  id: "whatsapp",
  mark: "third-party",
  arrival: "text-first",
  notes: ["card-from-page"],
  page: "https://wa.me/?",
  query: ({ url, text }) => [["text", textThenUrl(text, url)]]
})
