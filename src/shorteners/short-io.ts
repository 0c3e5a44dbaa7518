import * as v from "valibot"
import { field, readKnown, readMade } from "./read-answer"
import type { Shortener } from "./shortener"

const words = v.union([field("error"), field("message")])
const headers = (key: string) => ({ Authorization: key, Accept: "application/json" })

/** https://developers.short.io. Gives the same address the same short one. */
export const shortIo: Shortener = {
  id: "short-io",
  name: "Short.io",
  origin: "https://api.short.io",
  needsDomain: true,
  ask: (originalURL, key, domain) => ({
    path: "/links",
    method: "POST",
    headers: { ...headers(key), "Content-Type": "application/json" },
    body: JSON.stringify({ originalURL, domain, allowDuplicates: false })
  }),
  read: (answer) => readMade(answer, field("shortURL"), words),
  ping: (key) => ({ path: "/api/domains", method: "GET", headers: headers(key), body: "" }),
  readPing: (answer) => readKnown(answer, v.array(v.unknown()), words)
}
