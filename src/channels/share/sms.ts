import { sharePage } from "./share-page"
import { textThenUrl } from "../encode"

/** A text message to nobody yet. `?&body=` serves Android (RFC 5724) and iPhones, which want `&`. */
export const sms = sharePage({
  id: "sms",
  mark: "third-party",
  arrival: "text-first",
  notes: ["phone-only"],
  page: "sms:?&",
  limit: 1024,
  query: ({ url, text }) => [["body", textThenUrl(text, url)]]
})
