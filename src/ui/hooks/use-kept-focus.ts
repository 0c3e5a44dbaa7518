import { useEffect } from "react"

/**
 * No field to write in: keys that work anywhere would end in it, and some unfold what they offer. No tab
 * but the one that is open: another would open with the focus.
 */
const focusable =
  "a[href], button:enabled:not([role=tab][aria-selected=false]), summary, [tabindex='0']:not([role=tab][aria-selected=false]), input[type=checkbox]:enabled"

/** A node, and as which child of its parent it stood. */
interface Step {
  parent: Element
  at: number
}

/** Where an element stands, from its own parent outwards. */
const traceOf = (element: Element): Step[] => {
  const steps: Step[] = []
  for (let node = element; node.parentElement; node = node.parentElement)
    steps.push({ parent: node.parentElement, at: [...node.parentElement.children].indexOf(node) })
  return steps
}

const isSeen = (element: Element) => element.getClientRects().length > 0

const isOpen = (it: Element | null | undefined): it is HTMLElement =>
  it instanceof HTMLElement && it.matches(focusable) && isSeen(it)

/** As a screen reader names most of what can be pressed here. */
const nameOf = (element: Element) =>
  element.getAttribute("aria-label") ?? element.textContent.trim().slice(0, 100)

/** Of what can be pressed in an element: what bears the first of the names that is there, or the first. */
const inside = (
  element: Element | undefined,
  names: readonly string[]
): HTMLElement | undefined => {
  if (!element) return undefined
  const all = [element, ...element.querySelectorAll(focusable)].filter(isOpen)
  return namedOf(all, names) ?? all[0]
}

const namedOf = (all: readonly HTMLElement[], names: readonly string[]) =>
  names.flatMap((name) => all.find((it) => nameOf(it) === name) ?? [])[0]

/**
 * What stands where the trace led now: its stead, or the one that moved up, or the one before. In it
 * what bears a name that had the focus last: the key that opened a form, or its like of the next line.
 */
const nearest = (
  trace: readonly Step[],
  names: readonly string[],
  edge: Element
): HTMLElement | undefined => {
  for (const { parent, at } of trace) {
    if (!parent.isConnected || !edge.contains(parent)) continue
    const [same, before] = [parent.children[at], parent.children[at - 1]]
    // Another room: its list is what one came for, and it may not have been read yet.
    if (parent.localName === "main") {
      const rows = same?.querySelector("[role=listbox],[role=grid]")
      if (isOpen(rows)) return rows
      if (same?.querySelector("[data-loading]")) return undefined
    }
    // What comes in a line's stead is still being read, and takes the focus itself.
    if (parent.localName === "li" && parent.querySelector("[data-loading]")) return undefined
    // Its first piece may be one that cannot be pressed: a line's picture, where its form stood.
    const around = [...parent.querySelectorAll(focusable)].filter(isOpen)
    const found =
      inside(same, names)
      ?? (parent.localName === "li" ? namedOf(around, names) : undefined)
      ?? inside(before, names)
    if (found) return found
  }
  return undefined
}

/** So many names are known again. */
const remembered = 8

/**
 * What is done by key on something that then goes (a tag, a follow-up, a dialog about it) leaves the
 * focus beside the place, not at the beginning of the page. Not after a click, where the eye is with
 * the pointer.
 */
export const useKeptFocus = (): void =>
  useEffect(() => {
    const ended = new AbortController()
    const { signal } = ended
    // With what stands beside the main part: a line above it goes, too.
    const edge = document.querySelector("main")?.parentElement ?? document.body
    let byKey = false
    // That in the screen, not in what floats above it: a dialog's goes with it.
    let trace: Step[] = []
    /** The last one first. */
    let names: string[] = []
    let last: Element | null = null
    let waiting = 0
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !edge.contains(target)) return
      last = target
      trace = traceOf(target)
      const name = nameOf(target)
      names = [name, ...names.filter((it) => it !== name)].slice(0, remembered)
    }
    const isNowhere = (at: Element | null) =>
      at === document.body || (at?.matches(".toasts:empty") ?? false)
    const isLost = () =>
      byKey && trace.length > 0 && isNowhere(document.activeElement) && document.hasFocus()
    const mend = () => {
      waiting = 0
      if (!isLost() || document.querySelector("[role=dialog], [role=menu]")) return
      // A button that may not be pressed while it works has it again after.
      if (last?.isConnected && last.matches(":disabled")) return
      const next = last?.isConnected ? last : nearest(trace, names, edge)
      if (next instanceof HTMLElement) next.focus()
    }
    const observer = new MutationObserver(() => {
      // Whoever moves the focus on purpose does so within the frame.
      if (isLost() && !waiting)
        waiting = requestAnimationFrame(() => (waiting = requestAnimationFrame(mend)))
    })
    observer.observe(document.body, {
      attributeFilter: ["disabled"],
      childList: true,
      subtree: true
    })
    addEventListener("focusin", note, { signal, capture: true })
    addEventListener("keydown", () => (byKey = true), { signal, capture: true })
    addEventListener("pointerdown", () => (byKey = false), { signal, capture: true })
    return () => {
      ended.abort()
      observer.disconnect()
      cancelAnimationFrame(waiting)
    }
  }, [])
