import { useEffect } from "react"
import { isMac } from "~ui/parts/is-mac"

/** How the key to the search is called. */
export const searchKey = (): string => (isMac() ? "⌘K" : "Ctrl+K")

const isSearchKey = (event: KeyboardEvent): boolean => {
  // On a Mac Ctrl+K is a key of text fields.
  const chord = isMac() ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey
  return chord && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k"
}

/** Ctrl+K or ⌘K, wherever the focus is. */
export const useSearchKey = (onKey: () => void): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isSearchKey(event)) return
      event.preventDefault()
      onKey()
    }
    addEventListener("keydown", press)
    return () => removeEventListener("keydown", press)
  }, [onKey])
}
