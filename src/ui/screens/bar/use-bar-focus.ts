import { type RefObject, useEffect } from "react"

/** What may take the focus, or a selection, from the input. */
const own = "input, button, label, .select-text"

/** The input keeps the focus wherever the bar is pressed, and Esc works wherever the focus is. */
export const useBarFocus = (
  surface: RefObject<HTMLElement | null>,
  input: RefObject<HTMLInputElement | null>,
  onEscape: () => void
): void => {
  useEffect(() => {
    const ended = new AbortController()
    const { signal } = ended
    const keep = (event: Event) => {
      if (!(event.target instanceof Element && event.target.closest(own))) event.preventDefault()
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key === "Escape" && event.target !== input.current) onEscape()
    }
    surface.current?.addEventListener("mousedown", keep, { signal })
    document.addEventListener("keydown", escape, { signal })
    return () => ended.abort()
  }, [surface, input, onEscape])
}
