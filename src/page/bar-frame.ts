import { isOrphaned } from "~bridge/page-end"
import { caretRect } from "~composer/caret"
import { place } from "./place"

/** The bar's surface, in px, and the transparent edge that its shadow falls on. */
const surface = 360
const inset = 8
/** Height until the page in the frame says its own, in px. */
const firstHeight = 360

/** The frame that the bar's page stands in. No word of a customer is ever in it. */
export interface BarFrame {
  /** Loads the page in the frame ahead of its first use, unseen and out of reach. */
  warm(nonce: string): void
  /** Opens at the caret of a composer, in the middle where there is none, and takes the focus. */
  show(nonce: string, composer: HTMLElement | null): void
  hide(): void
  /** As high as the page in the frame says it is, in px. */
  size(height: number): void
  readonly visible: boolean
  /** There is a frame already, shown or warm. */
  readonly made: boolean
}

/** Makes the frame on the first `warm` or `show` and keeps it warm from then on, until the signal ends it. */
export const createBarFrame = (signal: AbortSignal, title = "Regulars"): BarFrame => {
  let host: HTMLElement | undefined
  let frame: HTMLIFrameElement | undefined
  let box: HTMLElement | null = null
  let height = firstHeight
  let visible = false
  let ticket = 0

  const remove = () => {
    host?.remove()
    host = frame = undefined
    visible = false
  }

  // The page in it opens anew on focus, also when it has the focus already.
  const focus = () => {
    frame?.blur()
    frame?.focus()
  }

  const make = (nonce: string) => {
    remove()
    host = document.createElement("div")
    const root = host.attachShadow({ mode: "closed" })
    const style = document.createElement("style")
    // Out of the page's flow, so that the page is not laid out anew for it. What is fixed stacks by
    // itself: the frame's own z-index would count for nothing in a host that has none.
    style.textContent =
      ":host{all:initial!important;position:fixed!important;z-index:2147483647!important}"
    frame = document.createElement("iframe")
    frame.title = title
    // To whatever stands in it: the origin it is loaded by is not the one it comes to have, as its
    // address is another each time.
    frame.allow = "clipboard-write *"
    frame.src = `${(globalThis.browser ?? chrome).runtime.getURL("tabs/bar.html")}#${nonce}`
    frame.addEventListener("load", () => {
      if (visible) focus()
    })
    root.append(style, frame)
    host.inert = true
    frame.style.cssText =
      `all:initial;position:fixed;left:0;top:0;visibility:hidden;pointer-events:none;`
      + `width:${surface + 2 * inset}px;height:${height}px`
    document.documentElement.append(host)
  }

  // Hidden by visibility, not by display: the page in it stays loaded and its height known.
  const paint = () => {
    if (!host || !frame) return
    host.inert = !visible
    const { innerWidth: width, innerHeight } = window
    const middle = { left: (width - surface) / 2, top: innerHeight / 4, width: 0, height: 0 }
    const caret = box?.isConnected ? caretRect(box) : middle
    const viewport = { width, height: innerHeight }
    const at = place(caret, viewport, { width: surface + 2 * inset, height }, inset)
    // `all` first: an author's rule for `iframe` cannot reach in here, but the browser's can.
    frame.style.cssText =
      `all:initial;position:fixed;z-index:2147483647;color-scheme:light;`
      + `left:${at.left}px;top:${at.top}px;width:${at.width}px;`
      + `height:${at.height}px;visibility:${visible ? "visible" : "hidden"};`
      + `pointer-events:${visible ? "auto" : "none"}`
  }

  const follow = () => {
    if (!visible || ticket) return
    ticket = requestAnimationFrame(() => {
      ticket = 0
      if (isOrphaned()) remove()
      else if (visible) paint()
    })
  }

  const hide = () => {
    if (!visible) return
    visible = false
    frame?.blur()
    paint()
  }

  const until = { signal, capture: true, passive: true }
  window.addEventListener("scroll", follow, until)
  window.addEventListener("resize", follow, until)
  // What is pressed inside the frame never comes here.
  window.addEventListener("pointerdown", () => (isOrphaned() ? remove() : hide()), until)
  signal.addEventListener("abort", remove)

  return {
    warm(nonce) {
      if (!signal.aborted && !isOrphaned() && !host?.isConnected) make(nonce)
    },
    show(nonce, composer) {
      if (signal.aborted || isOrphaned()) return remove()
      box = composer
      if (!host?.isConnected) make(nonce)
      visible = true
      paint()
      focus()
    },
    hide,
    size(wanted) {
      height = wanted
      paint()
    },
    get visible() {
      return visible
    },
    get made() {
      return host?.isConnected === true
    }
  }
}
