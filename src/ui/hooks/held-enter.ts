/** A key that is held says so again within this time, on any system, in ms. */
const SILENT_MS = 1500

export interface HeldEnter {
  /** Resolves when Enter is no longer down; at once where it is not. */
  up(): Promise<void>
}

/**
 * Knows whether Enter is down in a window. Whoever has the focus while it is held gets its repeats
 * and its going up, and a chat sends on them: the focus is given away only afterwards.
 */
export const watchEnter = (view: Window, signal: AbortSignal): HeldEnter => {
  let held: Promise<void> | null = null
  let release = () => {}
  let silent = 0
  const free = () => {
    view.clearTimeout(silent)
    held = null
    release()
  }
  const until = { signal, capture: true }
  const isEnter = ({ key }: KeyboardEvent) => key === "Enter"
  view.addEventListener(
    "keydown",
    (event) => {
      if (!isEnter(event)) return
      held ??= new Promise((resolve) => (release = resolve))
      view.clearTimeout(silent)
      // Its going up can get lost, in a change of windows or to the system.
      silent = view.setTimeout(free, SILENT_MS)
    },
    until
  )
  view.addEventListener("keyup", (event) => isEnter(event) && free(), until)
  // What is held now is another window's.
  view.addEventListener("blur", free, { signal })
  signal.addEventListener("abort", free)
  return { up: () => held ?? Promise.resolve() }
}
