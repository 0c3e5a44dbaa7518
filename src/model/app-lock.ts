import * as v from "valibot"
import { LanguageTag } from "./language"

/** Minutes without a key or a click after which the screens lock. */
export const idleMinutes = [1, 5, 15, 30, 60, 240] as const

/** Shortest passphrase, in UTF-16 units. */
export const shortestPassphrase = 6

/**
 * How the screens are locked. It is a lock on the screens, not encryption: whoever holds the computer
 * can read the browser's profile without it, so the lock itself may lie beside the records too.
 */
export const AppLock = v.object({
  /** Base64, 16 random bytes. */
  salt: v.pipe(v.string(), v.base64(), v.maxLength(100)),
  /** Base64 of PBKDF2-HMAC-SHA256 over the passphrase in NFKC, 32 bytes. */
  hash: v.pipe(v.string(), v.base64(), v.maxLength(100)),
  /** How often it was hashed; kept, so that more can be asked of later ones. */
  rounds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000)),
  minutes: v.picklist(idleMinutes),
  /** In what language the locked screen speaks: the settings are not read then. */
  locale: LanguageTag
})
export type AppLock = v.InferOutput<typeof AppLock>

/** Wrong tries one after the other. Kept over a restart, so that closing the browser starts no new row. */
export const LockTries = v.object({
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** No try counts before, in ms. */
  until: v.number()
})
export type LockTries = v.InferOutput<typeof LockTries>

/** So many wrong tries cost nothing but themselves: a slip of the finger is no attack. */
const free = 3
const longestWait = 5 * 60_000

/** How long to wait after so many wrong tries, in ms: twice as long each time, five minutes at most. */
export const waitAfter = (count: number): number =>
  count < free ? 0 : Math.min(longestWait, 1000 * 2 ** (count - free))

/**
 * Have the screens been idle for too long? A time of activity that is still to come means that the
 * clock was set back: nobody knows how long it was then, so it counts as too long.
 */
export const isIdle = ({ minutes }: Pick<AppLock, "minutes">, at: number, now: number): boolean =>
  now - at >= minutes * 60_000 || at - now > 60_000
