import * as v from "valibot"
import { field, type Pick, readKnown, readMade } from "./read-answer"
import type { Shortener } from "./shortener"

// {message: "INVALID_ARG_LONG_URL", description: "The value provided is invalid.", …}
const words: Pick = v.union([
  v.pipe(
    v.looseObject({ message: v.string(), description: v.pipe(v.string(), v.nonEmpty()) }),
    v.transform(({ message, description }) => `${message}: ${description}`)
  ),
  field("message")
])
const headers = (key: string) => ({ Authorization: `Bearer ${key}`, Accept: "application/json" })

/** API v4; https://dev.bitly.com/api-reference. Gives the same address the same short one. */
export const bitly: Shortener = {
  id: "bitly",
  name: "Bitly",
  origin: "https://api-ssl.bitly.com",
  ask: (longUrl, key, domain) => ({
    path: "/v4/shorten",
    method: "POST",
    headers: { ...headers(key), "Content-Type": "application/json" },
    body: JSON.stringify({ long_url: longUrl, ...(domain && { domain }) })
  }),
  read: (answer) => readMade(answer, field("link"), words),
  ping: (key) => ({ path: "/v4/user", method: "GET", headers: headers(key), body: "" }),
  readPing: (answer) => readKnown(answer, v.looseObject({ login: v.string() }), words)
}
