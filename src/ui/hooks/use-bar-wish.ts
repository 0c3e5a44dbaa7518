import { type RefObject, useEffect, useRef } from "react"
import { listenForBar } from "~bridge/panel-end"

/** The bar's key, pressed on a page where the bar cannot be: the panel's input takes the focus. */
export const useBarWish = (
  tabId: number | undefined,
  input: RefObject<HTMLInputElement | null>,
  /** What was typed for the bar already; "" for nothing. */
  onTyped: (text: string) => void
): void => {
  const type = useRef(onTyped)
  useEffect(() => {
    type.current = onTyped
  })
  useEffect(() => {
    if (tabId === undefined) return undefined
    const ended = new AbortController()
    const take = (typed: string) => {
      window.focus()
      input.current?.focus()
      const has = document.hasFocus() && document.activeElement === input.current
      // Where the page keeps the focus, what is typed would go into the chat: better a window.
      if (has && typed) type.current(typed)
      return has
    }
    listenForBar(tabId, take, ended.signal)
    return () => ended.abort()
  }, [tabId, input])
}
