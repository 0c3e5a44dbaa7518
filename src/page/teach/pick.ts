import type { PickWords, Steer } from "~bridge/teach-protocol"

import { drawOutline } from "./outline"
import { around, elementUnder } from "./under"

/** A pointing under way. */
export interface Picking {
  /** What was taken; null where the seller ended it. */
  readonly taken: Promise<Element | null>
  steer(to: Steer): void
}

const POINTER =
  "pointerdown pointerup pointercancel mousedown mouseup click dblclick auxclick contextmenu touchstart touchend touchmove dragstart".split(
    " "
  )
const KEYS = ["keydown", "keypress", "keyup", "beforeinput"]

const steerOf: Readonly<Record<string, Steer>> = {
  ArrowUp: "wider",
  ArrowDown: "narrower",
  ArrowLeft: "before",
  ArrowRight: "after",
  Enter: "take",
  Escape: "end"
}

/**
 * Lets the seller point at something: an outline follows the pointer, a click or Enter takes it,
 * the arrows go to what is around it, in it and beside it, Escape ends. The page gets none of the
 * clicks and keys: a pane lies over it, and what comes past that stops at the window.
 */
export const startPicking = (doc: Document, words: PickWords): Picking => {
  const view = doc.defaultView ?? window
  const ended = new AbortController()
  const outline = drawOutline(doc, words)
  let at: Element | null = null
  /** The way down again after going up. */
  let below: Element[] = []
  let tell: (element: Element | null) => void = () => {}
  const taken = new Promise<Element | null>((resolve) => (tell = resolve))

  const finish = (element: Element | null) => {
    if (ended.signal.aborted) return
    ended.abort()
    outline.remove()
    tell(element)
  }
  const go = (to: Element | null) => {
    if (!to || to.localName === "html" || to.localName === "body" || to === outline.host) return
    at = to
    outline.show(at)
  }
  const steer = (to: Steer) => {
    if (to === "end") return finish(null)
    if (to === "take") return at && finish(at)
    if (to === "wider" && at) {
      const before = at
      go(around(at))
      if (at !== before) below.push(before)
    } else if (to === "narrower") go(below.pop() ?? at?.firstElementChild ?? firstOf(doc))
    else {
      below = []
      go((to === "before" ? at?.previousElementSibling : at?.nextElementSibling) ?? null)
    }
    return undefined
  }
  const stop = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const until = { capture: true, passive: false, signal: ended.signal }
  for (const kind of POINTER)
    view.addEventListener(
      kind,
      (event) => {
        stop(event)
        if (!event.isTrusted || kind !== "click" || !(event instanceof view.MouseEvent)) return
        const found =
          below.length > 0 ? at : elementUnder(doc, event.clientX, event.clientY, outline.host)
        if (found) finish(found)
      },
      until
    )
  for (const kind of KEYS)
    view.addEventListener(
      kind,
      (event) => {
        const { key = "", isTrusted } = event as KeyboardEvent
        // The browser's own keys (reload, close) stay the seller's.
        if (kind === "keydown" && (event as KeyboardEvent).ctrlKey) return
        stop(event)
        const to = kind === "keydown" && isTrusted ? steerOf[key] : undefined
        if (to) steer(to)
      },
      until
    )
  view.addEventListener(
    "pointermove",
    (event) => {
      event.stopImmediatePropagation()
      below = []
      go(elementUnder(doc, event.clientX, event.clientY, outline.host))
    },
    until
  )
  view.addEventListener("mousemove", (event) => event.stopImmediatePropagation(), until)
  for (const kind of ["scroll", "resize"])
    view.addEventListener(kind, () => outline.show(at), { ...until, passive: true })
  view.addEventListener("pagehide", () => finish(null), until)
  return { taken, steer }
}

/** Where pointing by keys alone begins. */
const firstOf = (doc: Document): Element | null =>
  doc.querySelector("main, [role=main], header") ?? doc.body?.firstElementChild ?? null
