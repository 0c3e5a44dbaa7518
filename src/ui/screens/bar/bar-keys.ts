import type { KeyboardEvent } from "react"

/** What a key means in the bar; null leaves it to the browser. */
export type BarKey =
  | { do: "act"; copy: boolean }
  | { do: "variants" }
  | { do: "leave" }
  | { do: "undo" }
  | { do: "move"; to: (index: number, count: number) => number }

/** Rows that Page Up and Page Down pass: as many as are seen. */
const page = 8

const move = (to: (index: number, count: number) => number): BarKey => ({ do: "move", to })

/**
 * Reads a key. While an input method composes, its Enter, Tab, arrows and Esc belong to it: 229 is
 * what some give instead of `isComposing`. A held Enter acts once.
 */
export const readKey = (event: KeyboardEvent): BarKey | null => {
  if (event.nativeEvent.isComposing || event.keyCode === 229) return null
  if (event.ctrlKey || event.metaKey)
    return event.key.toLowerCase() === "z" && !event.shiftKey ? { do: "undo" } : null
  switch (event.key) {
    case "Enter":
      return event.repeat ? null : { do: "act", copy: event.altKey }
    case "Tab":
      return event.shiftKey ? null : { do: "variants" }
    case "Escape":
      return { do: "leave" }
    case "ArrowDown":
      return move((index, count) => (index + 1) % count)
    case "ArrowUp":
      return move((index, count) => (index <= 0 ? count : index) - 1)
    case "Home":
      return event.shiftKey ? null : move(() => 0)
    case "End":
      return event.shiftKey ? null : move((_index, count) => count - 1)
    case "PageDown":
      return move((index, count) => Math.min(index + page, count - 1))
    case "PageUp":
      return move((index) => Math.max(index - page, 0))
    default:
      return null
  }
}
