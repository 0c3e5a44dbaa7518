/** How one element looks to a person. */
export type Look = {
  visible: boolean
  /** Height of its letters in CSS pixels. */
  size: number
  bold: boolean
  /** A line runs through its words. */
  struck: boolean
  /** Where it stands in the document, in CSS pixels; null where nothing is laid out. */
  box: { top: number; left: number; width: number; height: number } | null
}

/** The one way in which the reader asks for layout, so that its rules run without any. */
export type Eyes = (el: Element) => Look

const STRIKING = "del, s, strike"

/** How far up a line through words may have been drawn. */
const LINE_FROM = 4

const ownSize = (el: Element): number => {
  if (el.closest("h1")) return 32
  if (el.closest("h2")) return 24
  if (el.closest("h3")) return 19
  return el.closest("small, sup, sub") ? 12 : 16
}

/** Where no style is computed: by tags, `hidden` and the style written on the element. */
export const plainEyes: Eyes = (el) => {
  let visible = true
  for (let at: Element | null = el; at && visible; at = at.parentElement)
    visible =
      !at.hasAttribute("hidden")
      && !/display:\s*none|visibility:\s*hidden/i.test(at.getAttribute("style") ?? "")
  const struck =
    el.closest(STRIKING) !== null
    || /line-through/i.test(el.closest("[style]")?.getAttribute("style") ?? "")
  return { visible, size: ownSize(el), bold: el.closest("b, strong") !== null, struck, box: null }
}

/** A line is drawn through what an element holds, also where it does not inherit the style. */
const isStruck = (el: Element, view: Window): boolean => {
  if (el.closest(STRIKING)) return true
  let at: Element | null = el
  for (let up = 0; at && up < LINE_FROM; up++, at = at.parentElement)
    if (view.getComputedStyle(at).textDecorationLine.includes("line-through")) return true
  return false
}

/** Too small, cut away or moved off the page, as texts for screen readers and decoys are. */
const isClipped = (style: CSSStyleDeclaration, box: DOMRect, view: Window): boolean =>
  Number(style.opacity) === 0
  || style.fontSize === "0px"
  || box.right + view.scrollX < 0
  || box.bottom + view.scrollY < 0
  || (box.width <= 1 && box.height <= 1)

const look = (el: Element, view: Window): Look => {
  const style = view.getComputedStyle(el)
  const box = el.getBoundingClientRect()
  const shown = el.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  return {
    visible: shown && !isClipped(style, box, view),
    size: Number.parseFloat(style.fontSize) || 16,
    bold: Number(style.fontWeight) >= 600,
    struck: isStruck(el, view),
    box: {
      top: box.top + view.scrollY,
      left: box.left + view.scrollX,
      width: box.width,
      height: box.height
    }
  }
}

/** The eyes for a document: those of its window, where it is on a screen. Each element is looked at once. */
export const eyesOf = (doc: Document): Eyes => {
  const view = doc.defaultView
  const laidOut = view !== null && typeof doc.documentElement.checkVisibility === "function"
  const seen = new WeakMap<Element, Look>()
  return (el) => {
    const known = seen.get(el)
    if (known) return known
    const now = laidOut ? look(el, view) : plainEyes(el)
    seen.set(el, now)
    return now
  }
}
