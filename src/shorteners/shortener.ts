/** What a service is asked, as data: `platform/fetch` sends it, to its origin alone. */
export interface ShortRequest {
  /** Path and query, from "/". The key never stands in it: addresses are written into logs. */
  path: string
  method: "GET" | "POST" | "PUT"
  headers: Readonly<Record<string, string>>
  /** JSON or a form; "" for none. */
  body: string
}

/** What came back. */
export interface ServiceAnswer {
  status: number
  body: string
  /** In seconds, from the answer's `Retry-After`; null where it does not say. */
  retryAfter: number | null
}

/**
 * - `bad-key`: refused for the key. `not-found`: no such service at that address.
 * - `slow-down`: too many requests. `refused`: it does not take this address.
 * - `down`: its own fault, worth another try. `strange`: an answer that it does not document.
 */
export interface ShortRefusal {
  why: "bad-key" | "not-found" | "slow-down" | "refused" | "down" | "strange"
  /** Its own words: plain, at most 300 characters, "" for none. */
  said: string
  /** In how many seconds it may be asked again; null where it does not say. */
  after: number | null
}

/** `url` is the short address, passed by `safeTarget`. */
export type ShortAnswer = { ok: true; url: string } | ({ ok: false } & ShortRefusal)

/** Whether the service is there and takes the key. */
export type Ping = { ok: true } | ({ ok: false } & ShortRefusal)

/** A service that makes short links: one file, registered in `index.ts`. Pure; asks nobody itself. */
export interface Shortener {
  /** The file's name. */
  readonly id: string
  readonly name: string
  /** Where it is asked; "" for one that the seller runs at an address of their own. */
  readonly origin: string
  /**
   * Of one that may stand in a folder of its host: that folder ("/links"), by the path of any of its
   * pages; "" for the root. Others stand at the root, whatever page of theirs was pasted.
   */
  folderOf?(path: string): string
  /** It chooses no domain by itself. */
  readonly needsDomain?: true
  /** Makes a short link; for an address that has one already, that one. @param domain "" for its own choice. */
  ask(longUrl: string, key: string, domain: string): ShortRequest
  read(answer: ServiceAnswer): ShortAnswer
  /** Asks for something that the key alone opens, and makes nothing. */
  ping(key: string): ShortRequest
  readPing(answer: ServiceAnswer): Ping
}
