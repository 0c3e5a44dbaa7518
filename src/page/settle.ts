import { identityKey } from "~model/identity-key"
import type { Reading } from "~model/sighting"

/** How long a page may be late with the second of its two changes, in ms. */
export const LATE = 2500
/** The same where the seller has surely gone on just once, in ms. */
const CALM = 300
/** People of one page whose names are kept for comparison. */
const MOST = 500

/**
 * What a page says, as far as it is to be believed at that moment.
 * @param now ms, of any clock that goes on.
 * @param calm The seller has pressed just once for some time: no second change is on its way.
 */
export type Settle = (reading: Reading, now: number, calm?: boolean) => Reading

/**
 * Where the identity and the name come from two places (`confirm`) they do not change at once, and
 * for a moment the page names one person by two people. Such a pair is held back until it is one:
 * seen before as one, new in both halves at once, or at rest. A pair that rests and contradicts what
 * was seen (two people of one name, a person renamed), or that came about in haste, is doubtful:
 * the seller is asked. Not where the first name was replaced soon: it was said while they loaded.
 *
 * What is kept is what this page itself has shown, and goes with it. Pages without `confirm` are
 * believed as they are.
 */
export const createSettle = (): Settle => {
  /** Identity → the name it was last believed under. */
  const names = new Map<string, string>()
  /** Names that more than one identity has borne. */
  const shared = new Set<string>()
  /** Whom the page has named first, and when: what it called them may have been "Loading…". */
  let first = { key: "", at: 0 }
  let last = { key: "", name: "", doubtful: false }
  let held: { key: string; name: string; since: number; hurried: boolean } | null = null

  /** What changes again while it is held may be between two others by now. */
  const goesOn = (it: NonNullable<typeof held>, key: string, name: string): boolean =>
    it.hurried
    || (it.key !== key && it.key !== last.key)
    || (it.name !== name && it.name !== last.name && it.name !== "")

  return (reading, now, calm = false) => {
    const identity = reading.seen ? reading.sighting.identity : null
    if (!reading.seen || !identity || reading.confirm === undefined) return reading
    const { sighting, confirm: name } = reading
    const key = identityKey(identity)
    const believed = (doubtful: boolean): Reading => {
      held = null
      last = { key, name, doubtful }
      return { seen: true, sighting: { ...sighting, ambiguous: doubtful || sighting.ambiguous } }
    }
    const steady = last.key === key && last.name === name
    const twin = shared.has(name) || [...names].some(([it, its]) => its === name && it !== key)
    if (name && names.get(key) === name && !twin) return believed(false)
    if (name && steady) return believed(last.doubtful)

    const begun = held
    if (begun?.key !== key || begun.name !== name)
      held = { key, name, since: now, hurried: begun !== null && goesOn(begun, key, name) }
    const soon = key === first.key && key === last.key && (held?.since ?? now) - first.at < LATE
    const strange = !name || twin || (names.has(key) && !soon)
    // Both halves at once, and new: a page that changes whole. In two steps it may take another yet.
    const half = (key === last.key) !== (name === last.name)
    const whole = last.key === "" ? !begun?.name : begun === null && !half
    const quick = calm && !strange && !held?.hurried && !names.has(key)
    const waited = now - (held?.since ?? now) >= (quick ? CALM : LATE)
    if ((strange || !whole) && !waited) return { seen: false, why: "disagreement" }
    // A name that nothing reads contradicts nothing: the identity has had its time to change back.
    if (!name) return { seen: true, sighting }
    if (twin && !held?.hurried) shared.add(name)
    if (strange || held?.hurried) return believed(true)
    if (names.size >= MOST) names.clear()
    if (!names.has(key)) first = { key, at: now }
    names.set(key, name)
    return believed(false)
  }
}
