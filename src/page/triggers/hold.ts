/** Keys that are kept from the page between the trigger and the moment the bar has the focus. */
export interface Hold {
  readonly on: boolean
  begin(): void
  /** Resolves when no key has come for a moment: a key that meets the focus on its way is lost. */
  quiet(view: Window): Promise<void>
  /** Ends it. @returns what was typed meanwhile and not taken, for the bar's input. */
  end(): string
  /** What was typed so far, once. */
  take(): string
  /** true: the page never learns of this event. */
  takes(event: KeyboardEvent): boolean
}

/** As much as a search in the bar may be, in UTF-16 units. */
const MOST = 100
/** A moment, and so many of them at most while somebody types on, in ms. */
const MOMENT = 50
const MOMENTS = 12

export const createHold = (): Hold => {
  let on = false
  let typed = ""
  let keys = 0
  /** Keys whose going up is not told either: some chats send on that. */
  const down = new Set<string>()
  return {
    get on() {
      return on
    },
    begin() {
      on = true
      typed = ""
    },
    async quiet(view) {
      for (let at = 0, seen = -1; at < MOMENTS && seen !== keys; at++) {
        seen = keys
        await new Promise((resolve) => view.setTimeout(resolve, MOMENT))
      }
    },
    end() {
      on = false
      return this.take()
    },
    take() {
      const taken = typed
      typed = ""
      return taken
    },
    takes({ type, code, key, ctrlKey, metaKey, altKey, isComposing }) {
      if (type !== "keydown") return type === "keyup" ? down.delete(code) : false
      // What an input method is at is its own, and lands in the draft.
      // One whose going up was lost to the bar is told again from its next press on.
      if (!on || isComposing || key === "Process") {
        down.delete(code)
        return false
      }
      down.add(code)
      keys += 1
      if (key === "Backspace") typed = typed.slice(0, -1)
      else if ([...key].length === 1 && !ctrlKey && !metaKey && !altKey)
        typed = (typed + key).slice(0, MOST)
      return true
    }
  }
}
