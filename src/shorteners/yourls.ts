import * as v from "valibot"
import { field, readKnown, readMade } from "./read-answer"
import type { ServiceAnswer, ShortRequest, Shortener } from "./shortener"

const words = field("message")
// "error:url": it has the address already, and says under which short one.
const Had = v.looseObject({ code: v.literal("error:url"), shorturl: v.string() })
const Stats = v.looseObject({ "db-stats": v.looseObject({}) })

// In the body, not in the address: the signature is a key.
const post = (fields: Record<string, string>): ShortRequest => ({
  path: "/yourls-api.php",
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({ ...fields, format: "json" }).toString()
})

const had = ({ body }: ServiceAnswer): boolean => {
  try {
    return v.is(Had, JSON.parse(body))
  } catch {
    return false
  }
}

/**
 * Run by the seller, at the root of a host or in a folder of it (`YOURLS_SITE`);
 * https://yourls.org/docs/guide/advanced/api.
 */
export const yourls: Shortener = {
  id: "yourls",
  name: "YOURLS",
  origin: "",
  // What it has in its folder: https://yourls.org/docs/guide/install.
  folderOf: (path) => path.replace(/\/(?:admin(?:\/.*)?|yourls-[a-z]+\.php|index\.php)?$/i, ""),
  ask: (url, signature) => post({ action: "shorturl", url, signature }),
  read: (answer) =>
    readMade(had(answer) ? { ...answer, status: 200 } : answer, field("shorturl"), words),
  ping: (signature) => post({ action: "db-stats", signature }),
  readPing: (answer) => readKnown(answer, Stats, words)
}
