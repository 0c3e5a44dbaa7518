import { type RefObject, useEffect, useRef } from "react"

/** For a part that opens under a line: the focus goes into it, and Escape closes it. */
export const useOpened = <T extends HTMLElement>(onClose: () => void): RefObject<T | null> => {
  const place = useRef<T>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  }, [onClose])
  useEffect(() => {
    const { current } = place
    const before = document.activeElement
    current?.querySelector<HTMLElement>("input, button")?.focus()
    const press = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.isComposing) close.current()
    }
    current?.addEventListener("keydown", press)
    return () => {
      current?.removeEventListener("keydown", press)
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return place
}
