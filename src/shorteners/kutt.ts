import * as v from "valibot"
import { field, readKnown, readMade } from "./read-answer"
import type { Shortener } from "./shortener"

const words = field("error")
const headers = (key: string) => ({ "X-API-KEY": key, Accept: "application/json" })

/** Run by the seller, or https://kutt.to. API v2; https://docs.kutt.to. */
export const kutt: Shortener = {
  id: "kutt",
  name: "Kutt",
  origin: "",
  ask: (target, key, domain) => ({
    path: "/api/v2/links",
    method: "POST",
    headers: { ...headers(key), "Content-Type": "application/json" },
    body: JSON.stringify({ target, reuse: true, ...(domain && { domain }) })
  }),
  read: (answer) => readMade(answer, field("link"), words),
  ping: (key) => ({ path: "/api/v2/users", method: "GET", headers: headers(key), body: "" }),
  readPing: (answer) => readKnown(answer, v.looseObject({ email: v.string() }), words)
}
