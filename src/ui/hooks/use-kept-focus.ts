import { useEffect } from "react"

/**
 * No field to write in: keys that work anywhere would end in it, and some unfold what they offer. No tab
 * but the one that is open: another would open with the focus.
 */
const focusable =
  "a[href], button:enabled:not([role=tab][aria-selected=false]), summary, [tabindex='0'], input[type=checkbox]:enabled"

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

const firstIn = (element: Element | undefined): HTMLElement | undefined => {
  if (!element) return undefined
  const all = [element, ...element.querySelectorAll(focusable)]
  return all.find(
    (it): it is HTMLElement => it instanceof HTMLElement && it.matches(focusable) && isSeen(it)
  )
}

/** What stands where the trace led now: its stead, or the one that moved up, or the one before. */
const nearest = (trace: readonly Step[], edge: Element): HTMLElement | undefined => {
  for (const { parent, at } of trace) {
    if (!parent.isConnected || !edge.contains(parent)) continue
    const [same, before] = [parent.children[at], parent.children[at - 1]]
    const found = firstIn(same) ?? firstIn(before)
    if (found) return found
  }
  return undefined
}

/**
 * What is done by key on something that then goes (a tag, a follow-up, a dialog about it) leaves the
 * focus beside the place, not at the beginning of the page. Not after a click, where the eye is with
 * the pointer.
 */
export const useKeptFocus = (): void =>
  useEffect(() => {
    const ended = new AbortController()
    const { signal } = ended
    const edge = document.querySelector("main") ?? document.body
    let byKey = false
    // That in the screen, not in what floats above it: a dialog's goes with it.
    let trace: Step[] = []
    let last: Element | null = null
    let waiting = 0
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !edge.contains(target)) return
      last = target
      trace = traceOf(target)
    }
    const isLost = () =>
      byKey && trace.length > 0 && document.activeElement === document.body && document.hasFocus()
    const mend = () => {
      waiting = 0
      if (!isLost() || document.querySelector("[role=dialog], [role=menu]")) return
      // A button that may not be pressed while it works has it again after.
      if (last?.isConnected && last.matches(":disabled")) return
      const next = last?.isConnected ? last : nearest(trace, edge)
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
