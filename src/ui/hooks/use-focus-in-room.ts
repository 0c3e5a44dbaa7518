import { useEffect } from "react"

/** Where the keys go on when what had the focus is gone, the best first. */
const places = [
  "main [role=listbox], main [role=grid]",
  "main input:enabled",
  "main button:enabled",
  "nav a[aria-current=page]"
]

const place = (): HTMLElement | null => {
  for (const selector of places)
    for (const it of document.querySelectorAll<HTMLElement>(selector))
      if (it.getClientRects().length > 0) return it
  return null
}

/**
 * Whoever works by keys is never sent back to the top of the page: where what had the focus is taken
 * away (the bar of what is selected, a record that was binned, a button that did its work), the list
 * has it, or what is nearest to one. (In the panel, which has no lists, it stays beside the place.)
 */
export const useFocusInRoom = (): void =>
  useEffect(() => {
    const ended = new AbortController()
    const { signal } = ended
    let last: Element | null = null
    const onFocus = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null
    }
    // A click beside everything leaves it on purpose: what was left is still there.
    const onLeave = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        if (target === last && last?.isConnected && !last.matches(":disabled")) last = null
      })
    const look = () => {
      if (!last || document.activeElement !== document.body) return
      // A button that may not be pressed while it works has it again after.
      const next = last.isConnected ? last : place()
      if (next?.matches(":disabled")) return
      last = null
      if (next instanceof HTMLElement) next.focus()
    }
    document.addEventListener("focusin", onFocus, { signal })
    document.addEventListener("focusout", onLeave, { signal })
    const watching = new MutationObserver(look)
    watching.observe(document.body, {
      attributeFilter: ["disabled"],
      childList: true,
      subtree: true
    })
    return () => {
      ended.abort()
      watching.disconnect()
    }
  }, [])
