import * as v from "valibot"
import { field, readKnown, readMade } from "./read-answer"
import type { Shortener } from "./shortener"

// Its faults are problem details (RFC 9457): {type, title, detail, status}.
const words = field("detail")
const List = v.looseObject({ shortUrls: v.looseObject({ data: v.array(v.unknown()) }) })
const headers = (key: string) => ({ "X-Api-Key": key, Accept: "application/json" })

/** Run by the seller. REST API v3; https://shlink.io/documentation/api-docs. */
export const shlink: Shortener = {
  id: "shlink",
  name: "Shlink",
  origin: "",
  ask: (longUrl, key, domain) => ({
    path: "/rest/v3/short-urls",
    method: "POST",
    headers: { ...headers(key), "Content-Type": "application/json" },
    body: JSON.stringify({ longUrl, findIfExists: true, ...(domain && { domain }) })
  }),
  read: (answer) => readMade(answer, field("shortUrl"), words),
  ping: (key) => ({
    path: "/rest/v3/short-urls?itemsPerPage=1",
    method: "GET",
    headers: headers(key),
    body: ""
  }),
  readPing: (answer) => readKnown(answer, List, words)
}
