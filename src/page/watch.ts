import type { Reading } from "~model/sighting"
import type { SiteAdapter } from "~sites/adapter"
import { observedAt, readFirst, select } from "~sites/engine"
import { LATE, createSettle } from "./settle"

/** Quiet time after the last change before the page is read, in ms. */
const QUIET = 150
/** A header that never rests (a "typing…" line) is read all the same after this long, in ms. */
const PATIENCE = 1000
/** Time to the second look, in ms: a change counts only if both looks agree. */
const CONFIRM = 100
/** The same, and the quiet before the first, where the page says word for word what it said before. */
const BRIEF = 16
/** Readings of one page that are kept to be known again. */
const MOST = 500
/** Further looks after the address changed, in ms: pages move on long before they are drawn. */
const SETTLING = [300, 700, 1500, 3000]
/** Between looks at a page that contradicts itself, in ms, and how many: then it must move first. */
const AGAIN = 500
const MOST_AGAIN = 12
/** Least time between two samples of a page that names people in two places, in ms. */
const SAMPLE = 16
/** A look that costs the page more than this (ms) is followed by rest: times its length, at most ms. */
const DEAR = 50
const REST = 50
const MOST_REST = 10_000
/** Between looks for a header that is not there, in ms. Runs only while none is watched. */
const POLL = 1000
/** Ancestors of the header whose own children are watched, so that its removal is noticed. */
const MAX_ANCESTORS = 30

/** A page that is being watched. */
export type Watch = {
  /** Reads at once, without waiting and without telling: for the moment of writing. */
  readNow: () => Reading
}

/**
 * Follows who is on screen, until `signal` aborts. `onReading` gets every reading that differs from
 * the last one, after two equal looks, so a page caught between two people is never told.
 *
 * What it costs the page: the events of the address, and one observer on the header that the
 * adapter names, never on the messages. A hidden page is not watched at all.
 */
export const watch = (
  doc: Document,
  adapters: readonly SiteAdapter[],
  onReading: (reading: Reading) => void,
  signal: AbortSignal
): Watch => {
  const view: Window = doc.defaultView ?? window
  let told = ""
  let seenOnce = ""
  /**
   * What was told of people with an id of their own. A header caught between two of them bears the id
   * of one and the name of the other, and so is none of these; a mere name is everybody's who bears it.
   */
  const known = new Set<string>()
  let timer = 0
  let waitingSince = 0
  /** Until then the header may be half drawn. */
  let quietAt = 0
  let settling: number[] = []
  let again = 0
  let sampledAt = 0
  let restUntil = 0
  /** When the seller last pressed something that may lead elsewhere, and the time before. */
  let pressed = 0
  let before = 0
  let twoPlaces = false
  let poll = 0
  let header: Element | null = null

  const off = () => signal.aborted || doc.hidden
  const settle = createSettle()
  const readNow = () => {
    sampledAt = Date.now()
    const reading = readFirst(doc, doc.location.href, adapters)
    twoPlaces = reading.seen && reading.confirm !== undefined
    return settle(reading, sampledAt, sampledAt - pressed < 2 * LATE && pressed - before > LATE)
  }

  const priced = <T>(work: () => T): T => {
    const began = performance.now()
    const done = work()
    const cost = performance.now() - began
    restUntil = cost > DEAR ? Date.now() + Math.min(cost * REST, MOST_REST) : 0
    return done
  }

  const lookIn = (ms: number) => {
    view.clearTimeout(timer)
    timer = view.setTimeout(look, Math.max(ms, restUntil - Date.now()))
  }

  const look = () => {
    timer = 0
    if (off()) return
    const reading = priced(() => (attach(), readNow()))
    const key = JSON.stringify(reading)
    const wait = quietAt - Date.now()
    const early = wait > 0
    if (key !== told && key !== seenOnce && (!early || known.has(key))) {
      seenOnce = key
      lookIn(early ? BRIEF : CONFIRM)
      return
    }
    const agreed = key === seenOnce
    seenOnce = ""
    if (early) lookIn(wait)
    else waitingSince = 0
    if (early && !agreed) return
    const torn = !reading.seen && reading.why === "disagreement"
    again = torn ? again + 1 : 0
    const next = early ? 0 : (settling.shift() ?? (torn && again < MOST_AGAIN ? AGAIN : 0))
    if (next) lookIn(next)
    if (key === told) return
    told = key
    if (known.size > MOST) known.clear()
    const quality = reading.seen && reading.sighting.identity?.quality
    if (quality && quality !== "guess") known.add(key)
    onReading(reading)
  }

  const lookSoon = () => {
    again = 0
    if (off()) return
    const now = Date.now()
    waitingSince ||= now
    quietAt = Math.min(now + QUIET, waitingSince + PATIENCE)
    // A second look that is due is not put off: it reads what stands there by then.
    if (!seenOnce) lookIn(Math.min(BRIEF, quietAt - now))
  }

  const observer = new MutationObserver(() => {
    // So that it is known how often a name has gone on, also between two looks.
    const now = Date.now()
    if (twoPlaces && !off() && now - sampledAt > SAMPLE && now > restUntil) readNow()
    lookSoon()
  })

  const findHeader = (): Element | null => {
    for (const adapter of adapters)
      for (const selector of observedAt(adapter, doc.location.href)) {
        const [found] = select(doc, selector, 1)
        if (found) return found
      }
    return null
  }

  const attach = () => {
    const found = findHeader()
    if (found && found !== header) {
      observer.disconnect()
      observer.observe(found, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true
      })
      let above = found.parentElement
      for (let level = 0; above && level < MAX_ANCESTORS; level++, above = above.parentElement)
        observer.observe(above, { childList: true })
    }
    // Without one the old ancestors stay watched: it mostly comes back where it went.
    header = found
    if (header) {
      view.clearInterval(poll)
      poll = 0
    } else
      poll ||= view.setInterval(() => {
        if (Date.now() > restUntil && priced(findHeader)) lookSoon()
      }, POLL)
  }

  const stop = () => {
    observer.disconnect()
    view.clearTimeout(timer)
    view.clearInterval(poll)
    timer = poll = waitingSince = 0
    header = null
    seenOnce = ""
  }

  const onAddress = () => {
    // Seen at once, so that a page which goes on twice between two looks is known to have done so.
    if (!off()) readNow()
    again = 0
    settling = [...SETTLING]
    lookSoon()
  }

  const onShownOrHidden = () => {
    stop()
    onAddress()
  }

  /** For browsers without the Navigation API, where `pushState` tells nobody. */
  const pollAddress = () => {
    let address = doc.location.href
    const every = view.setInterval(() => {
      if (doc.hidden || doc.location.href === address) return
      address = doc.location.href
      onAddress()
    }, POLL)
    signal.addEventListener("abort", () => view.clearInterval(every))
  }

  const until = { signal, passive: true }
  // What is typed leads nowhere; a click, Enter or an arrow may lead to another chat.
  const onPress = (event: Event) => {
    if (!event.isTrusted || ("key" in event && String(event.key).length === 1)) return
    before = pressed
    pressed = Date.now()
  }
  const { navigation }: { navigation?: EventTarget } = view
  if (navigation) navigation.addEventListener("currententrychange", onAddress, until)
  else pollAddress()
  if (adapters.some((it) => it.surfaces.some((rule) => rule.confirm)))
    for (const press of ["pointerdown", "keydown"])
      view.addEventListener(press, onPress, { ...until, capture: true })
  view.addEventListener("popstate", onAddress, until)
  view.addEventListener("hashchange", onAddress, until)
  doc.addEventListener("visibilitychange", onShownOrHidden, until)
  ;(globalThis.regularsProbed ??= new EventTarget()).addEventListener("found", lookSoon, until)
  signal.addEventListener("abort", stop)
  onAddress()
  return { readNow }
}
