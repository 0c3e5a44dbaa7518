import * as v from "valibot"
import { field, type Pick, readKnown, readMade } from "./read-answer"
import type { Shortener } from "./shortener"

// {error: {code: "unprocessable_entity", message: "…", doc_url: "…"}}
const words: Pick = v.pipe(
  v.looseObject({ error: v.looseObject({ message: v.string() }) }),
  v.transform(({ error }) => error.message)
)
const headers = (key: string) => ({ Authorization: `Bearer ${key}`, Accept: "application/json" })

/** https://dub.co/docs/api-reference. Upserting gives the same address the same short one. */
export const dub: Shortener = {
  id: "dub",
  name: "Dub",
  origin: "https://api.dub.co",
  ask: (url, key, domain) => ({
    path: "/links/upsert",
    method: "PUT",
    headers: { ...headers(key), "Content-Type": "application/json" },
    body: JSON.stringify({ url, ...(domain && { domain }) })
  }),
  read: (answer) => readMade(answer, field("shortLink"), words),
  ping: (key) => ({ path: "/links?pageSize=1", method: "GET", headers: headers(key), body: "" }),
  readPing: (answer) => readKnown(answer, v.array(v.unknown()), words)
}
