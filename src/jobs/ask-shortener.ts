import { type AskRefusal, ask } from "~platform/fetch"
import { readRetryAfter } from "~shorteners/retry-after"
import { shortenerOf } from "~shorteners/index"
import type { ServiceAnswer, Shortener, ShortRefusal, ShortRequest } from "~shorteners/shortener"
import { database } from "~store/database"
import { readSettings } from "./settings"
import { shortenerKey } from "./shortener-key"

/** Why a service gave nothing. `off`: none is connected. `said` and `after` as in `ShortRefusal`. */
export interface NoAnswer {
  why: "off" | AskRefusal | ShortRefusal["why"]
  said: string
  after: number | null
}

/** What is the same for every question to the service. */
interface Connected {
  service: Shortener
  key: string
  domain: string
}

/** `read` is given the service as well. A service's words never repeat the seller's key. */
export const askShortener = async <T extends { ok: true }>(
  request: (connected: Connected) => ShortRequest,
  read: (service: Shortener, answer: ServiceAnswer) => T | ({ ok: false } & ShortRefusal),
  signal?: AbortSignal
): Promise<T | ({ ok: false } & NoAnswer)> => {
  const [{ shortener }, secret] = await Promise.all([
    readSettings(),
    database.secrets.get(shortenerKey)
  ])
  const service = shortenerOf(shortener?.service ?? "")
  if (!shortener || !service || !secret) return refusal("off")
  const { origin, folder, domain } = shortener
  const { path, ...asking } = request({ service, key: secret.value, domain })
  const asked = await ask(origin, { ...asking, path: folder + path }, { signal })
  if (!asked.ok) return refusal(asked.why)
  const retryAfter = readRetryAfter(asked.retryAfter, Date.now())
  const given = { status: asked.status, body: asked.body, retryAfter }
  const answer = read(service, given)
  if (!answer.ok) {
    // Before its words are cut: half of a key is none that could be found.
    const told = read(service, { ...given, body: asked.body.replaceAll(secret.value, "…") })
    return { ...answer, said: told.ok ? "" : told.said.replaceAll(secret.value, "…") }
  }
  // Kept, copied and handed on: the key may not get there, should a service put it in.
  const tells = secret.value.length >= 8 && JSON.stringify(answer).includes(secret.value)
  return tells ? refusal("strange") : answer
}

export const refusal = (why: NoAnswer["why"]): { ok: false } & NoAnswer => ({
  ok: false,
  why,
  said: "",
  after: null
})
