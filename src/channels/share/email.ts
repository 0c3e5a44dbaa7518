import { sharePage } from "./share-page"
import { encodeMail, textThenUrl } from "../encode"

/**
 * A letter to nobody yet: RFC 6068. Longer mailto links are cut or refused by mail programs and the
 * systems that start them.
 */
export const email = sharePage({
  id: "email",
  mark: "official",
  arrival: "fields",
  page: "mailto:?",
  limit: 2048,
  encode: encodeMail,
  query: ({ url, text, title }) => [
    ["subject", title],
    ["body", textThenUrl(text, url)]
  ]
})
