import { type RefObject, useEffect, useRef } from "react"

/** What has the focus; of a menu, which is about to go, the button that opened it. */
const opener = (): Element | null => {
  const menu = document.activeElement?.closest("[role=menu]")
  return menu
    ? document.getElementById(menu.getAttribute("aria-labelledby") ?? "")
    : document.activeElement
}

/**
 * For a part that opens under a line, or in its stead: the focus goes into it and back, and Escape
 * closes it where that loses nothing.
 */
export const useOpened = <T extends HTMLElement>(onClose?: () => void): RefObject<T | null> => {
  const place = useRef<T>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  }, [onClose])
  useEffect(() => {
    const { current } = place
    const before = opener()
    // A menu keeps the focus to itself until it is closed, which is when its key has been dealt with.
    const opening = setTimeout(() =>
      current?.querySelector<HTMLElement>("input, textarea, button")?.focus()
    )
    const press = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.isComposing) close.current?.()
    }
    current?.addEventListener("keydown", press)
    return () => {
      clearTimeout(opening)
      current?.removeEventListener("keydown", press)
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return place
}
