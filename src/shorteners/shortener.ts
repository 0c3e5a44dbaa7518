/** What a service is asked, as data: `platform/fetch` sends it, to its origin alone. */
export interface ShortRequest {
  /** Path and query, from "/". */
  path: string
  method: "GET" | "POST"
  headers: Readonly<Record<string, string>>
  /** JSON; "" for none. */
  body: string
}

/**
 * - `bad-key`: refused for the key. `not-found`: no such service at that address.
 * - `slow-down`: too many requests; `after` is in seconds, null where it does not say.
 * - `refused`: it does not take this address; `said` is its own word for it, at most 300 characters.
 * - `down`: its own fault, worth another try. `strange`: an answer that it does not document.
 */
export type ShortRefusal =
  | { why: "bad-key" | "not-found" | "down" | "strange" }
  | { why: "slow-down"; after: number | null }
  | { why: "refused"; said: string }

/** `url` is the short address, passed by `safeTarget`. */
export type ShortAnswer = { ok: true; url: string } | ({ ok: false } & ShortRefusal)

/** A service that makes short links: one file, registered in `index.ts`. Pure; asks nobody itself. */
export interface Shortener {
  /** The file's name. */
  readonly id: string
  readonly name: string
  /** Where it is asked; "" for one that the seller runs at an address of their own. */
  readonly origin: string
  /** @param domain "" for the service's own choice. */
  ask(longUrl: string, key: string, domain: string): ShortRequest
  /** @param retryAfter The answer's `Retry-After` header, or "". */
  read(status: number, body: string, retryAfter: string): ShortAnswer
}
