import { type RefObject, useCallback, useEffect, useRef } from "react"

/** How long a surface must have been seen before a click on it counts, in ms. */
export const seenFor = 500
/** The browser's own look at what covers the surface, no faster than this, in ms. */
const delay = 100
/** So much of the surface must be in view: a page may not show a lone button of it. */
const inView = 0.9

// IntersectionObserver v2: https://w3c.github.io/IntersectionObserver/#calculate-visibility-algo
type Entry = IntersectionObserverEntry & { isVisible?: boolean }
type Options = IntersectionObserverInit & { trackVisibility: boolean; delay: number }

/**
 * Whether pointer clicks may count now. Our pages in a frame of somebody else's page could be
 * covered, or made see-through over a bait, so a click there counts only when the browser has
 * vouched for half a second that nothing hides the surface. Browsers that cannot tell (Firefox)
 * give false: keys alone. A window of our own needs no guard.
 */
export const watchVisibility = (
  surface: Element,
  framed: boolean,
  signal: AbortSignal
): (() => boolean) => {
  if (!framed) return () => true
  let since: number | null = null
  const options: Options = { trackVisibility: true, delay, threshold: [0, inView, 1] }
  const observer = new IntersectionObserver((entries: Entry[]) => {
    const last = entries.at(-1)
    const seen = last?.isVisible === true && last.intersectionRatio >= inView
    since = seen ? (since ?? performance.now()) : null
  }, options)
  observer.observe(surface)
  signal.addEventListener("abort", () => observer.disconnect())
  return () => since !== null && performance.now() - since >= seenFor
}

/** The same for a component: ask the answer at the moment of the click. */
export const useVisibleClicks = (surface: RefObject<Element | null>): (() => boolean) => {
  const may = useRef<() => boolean>(() => false)
  useEffect(() => {
    if (!surface.current) return undefined
    const ended = new AbortController()
    may.current = watchVisibility(surface.current, window.top !== window.self, ended.signal)
    return () => ended.abort()
  }, [surface])
  return useCallback(() => may.current(), [])
}
