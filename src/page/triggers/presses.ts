import { SIGNS } from "./word-start"

/** The signs of the trigger as they are typed: by a key, or given by an input method. */
export interface Presses {
  /** A key went down: the sign it types, "" for another; null where it types nothing by itself. */
  key(event: KeyboardEvent): string | null
  /** A text goes in: the sign where no key has told of it before, "" for another text. */
  text(data: string | null, composing: boolean): string | null
}

/** One sign for one press, whichever event tells of it first. */
export const createPresses = (): Presses => {
  let told = false
  const sign = (text: string) => (text.length === 1 && SIGNS.includes(text) ? text : "")
  return {
    key(event) {
      told = false
      // What an input method takes comes by `text`; 229 is what some give instead of `isComposing`.
      if (event.isComposing || event.keyCode === 229) return null
      if (/^(Shift|Control|Alt|AltGraph|Meta|CapsLock)$/.test(event.key)) return null
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat
      const typed = plain ? sign(event.key) : ""
      // One that types nothing, or "Dead", tells of no text.
      told = event.key.length === 1
      return typed
    },
    text(data, composing) {
      const before = told
      told = false
      return before || composing ? null : sign(data ?? "")
    }
  }
}
