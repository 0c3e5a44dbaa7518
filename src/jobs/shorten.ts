import type { Change } from "~model/change"
import { type ShareLink, wholeOf } from "~model/share-link"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { patch } from "~store/write"
import { alone } from "./alone"
import { askShortener, type NoAnswer, refusal } from "./ask-shortener"
import { type Outcome, outcome, Refused } from "./outcome"

/** Why a link was not made short. It is as good as ever. `changed-since`: it leads elsewhere now. */
export interface NotShortened extends Omit<NoAnswer, "why"> {
  why: NoAnswer["why"] | "gone" | "changed-since"
}

/** `change` is null where it was short already. */
export type Shortened =
  { ok: true; short: string; change: Change | null } | ({ ok: false } & NotShortened)

export interface ShortenOptions {
  signal?: AbortSignal
  /** Told before each time the service is asked: 1, 2, 3. */
  onTry?: (time: number) => void
  /** Waits, in ms; ends early when the signal does. */
  pause?: (ms: number, signal?: AbortSignal) => Promise<void>
}

/** Before the second and the third time, in ms. */
const pauses = [500, 2000]

/** The longest that is waited where the service says how long, in seconds. */
const patience = 10

/**
 * Has the seller's own service make a short address for what a link leads to, and keeps it with the
 * link, whose long address stays. Asked again twice where the service is down, late or cut off, or
 * where it says that it may be within 10 seconds. Two windows at once make one. Never throws for
 * what the service does.
 */
export const shorten = async (linkId: string, options: ShortenOptions = {}): Promise<Shortened> => {
  const { signal } = options
  try {
    return await alone(`shorten ${linkId}`, () => shortenAlone(linkId, options), signal)
  } catch (error) {
    if (signal?.aborted) return refusal("stopped")
    throw error
  }
}

const shortenAlone = async (linkId: string, options: ShortenOptions): Promise<Shortened> => {
  const link = await database.shareLinks.get(linkId)
  if (!link || link.deletedAt !== null) return { ...refusal("off"), why: "gone" }
  if (link.short) return { ok: true, short: link.short, change: null }
  const made = await askPatiently(wholeOf(link), options)
  if (!made.ok) return made
  const kept = await keep(link, made.url)
  if (kept.ok) return { ok: true, short: made.url, change: kept.change }
  return { ...refusal("off"), why: kept.why === "changed-since" ? kept.why : "gone" }
}

const askPatiently = async (target: string, { signal, onTry, pause = wait }: ShortenOptions) => {
  for (let time = 1; ; time++) {
    if (signal?.aborted) return refusal("stopped")
    onTry?.(time)
    const answer = await askShortener(
      ({ service, key, domain }) => service.ask(target, key, domain),
      (service, it) => service.read(it),
      signal
    )
    if (answer.ok) return answer
    const before = pauseBefore(time, answer)
    if (before === null) return answer
    await pause(before, signal)
  }
}

/** How long to wait before asking again, in ms; null where that is of no use now. */
const pauseBefore = (time: number, { why, after }: NoAnswer): number | null => {
  const own = pauses[time - 1]
  if (own === undefined) return null
  if (after !== null) return after <= patience ? Math.max(after * 1000, own) : null
  return ["down", "timeout", "unreachable"].includes(why) ? own : null
}

const keep = (link: ShareLink, short: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const now = await db.shareLinks.get(link.id)
      if (!now || now.deletedAt !== null) throw new Refused("gone")
      if (now.target !== link.target) throw new Refused("changed-since")
      return {
        act: { kind: "link-shortened", name: link.title },
        contactId: now.contactId ?? "",
        writes: [patch("shareLinks", link.id, { short })]
      }
    })
  )

const wait = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true })
  })
