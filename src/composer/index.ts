import { beforeInput } from "./before-input"
import { isComposing, watchComposition } from "./composition"
import { contentOf, isAdded } from "./content"
import type { Driver } from "./driver"
import { editableHost, isField } from "./editable"
import { execCommand } from "./exec-command"
import { field } from "./field"
import { deepActive } from "./find"
import { paste } from "./paste"
import type { Place } from "./place"
import { restorePlace, selectionIn } from "./place"

export { caretRect } from "./caret"
export { watchComposition } from "./composition"
export { findComposer } from "./find"
export { restorePlace, savePlace } from "./place"
export type { Place } from "./place"
export { selectedText } from "./selected-text"

/**
 * `no-composer`: the box has left the page or can no longer be typed into. `refused`: the text is
 * empty or too long for the field, an input method is at work, the page keeps the focus for itself,
 * `mayWrite` said no, or the text was not seen to arrive. Nothing is retried.
 */
export type Written = "inserted" | "no-composer" | "refused"

// The first that fits and is taken ends the ladder.
const LADDER: readonly Driver[] = [field, beforeInput, paste, execCommand]

// CKEditor hides from focus for 50 ms, Slate reads the caret at most every 100 ms.
const SETTLE_MS = 120
// An editor that will throw the text out again has done so by then.
const WATCH_MIN_MS = 300
const WATCH_MAX_MS = 1000
const LOOK_EVERY_MS = 50

/**
 * Writes a text once at the place: one copy, line breaks kept, what stood before and after kept,
 * the caret behind it, one undo removes it. Presses no key and sends nothing.
 * @param mayWrite asked in the same task as the writing, after the focus is back: the last moment
 *   to see that the page shows another conversation.
 */
export async function insertText(
  place: Place,
  text: string,
  mayWrite: () => boolean = () => true
): Promise<Written> {
  const { composer } = place
  const doc = composer.ownerDocument
  watchComposition(doc)
  if (text === "" || isComposing(doc)) return "refused"
  if (editableHost(composer) !== composer || !restorePlace(place)) return "no-composer"
  collapseToEnd(composer)
  await pause(SETTLE_MS)
  if (!composer.isConnected) return "no-composer"
  // A command writes wherever the focus is, and that must be nowhere else.
  if (!composer.contains(deepActive(doc)) || isComposing(doc) || !mayWrite()) return "refused"
  const lines = text.replace(/\r\n?/g, "\n")
  const before = contentOf(composer)
  const taken = LADDER.some((way) => way.fits(composer, lines) && way.write(composer, lines))
  return taken && (await arrives(composer, lines, before)) ? "inserted" : "refused"
}

// A marked part of the draft is the seller's text too: it stays, the insertion goes behind it.
function collapseToEnd(composer: HTMLElement): void {
  if (isField(composer)) {
    if (composer.selectionStart !== composer.selectionEnd)
      composer.selectionStart = composer.selectionEnd
    return
  }
  const selection = selectionIn(composer)
  if (selection && !selection.isCollapsed) selection.collapseToEnd()
}

// By the clock: in a hidden tab a timer of 50 ms takes a second.
async function arrives(composer: HTMLElement, text: string, before: string): Promise<boolean> {
  const start = performance.now()
  const look = () => isAdded(text, before, contentOf(composer))
  // Once it stands there the seller may send or change it at once: it has arrived all the same.
  let goneOn = false
  const goesOn = (event: Event) => (goneOn ||= event.isTrusted && look())
  const view = composer.ownerDocument.defaultView ?? window
  const acts = ["keydown", "pointerdown"] as const
  for (const act of acts) view.addEventListener(act, goesOn, true)
  try {
    for (;;) {
      await pause(LOOK_EVERY_MS)
      if (goneOn) return true
      const waited = performance.now() - start
      const seen = look()
      if (waited >= (seen ? WATCH_MIN_MS : WATCH_MAX_MS)) return seen
    }
  } finally {
    for (const act of acts) view.removeEventListener(act, goesOn, true)
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
