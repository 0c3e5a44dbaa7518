import { isOrphaned, tell } from "~bridge/page-end"
import { deepActive } from "~composer/find"
import { removeBefore } from "~composer/remove-before"
import { textBefore } from "~composer/text-before"
import { createHold } from "./hold"
import { createPresses } from "./presses"
import { eachView } from "./views"
import { startsWord } from "./word-start"

declare global {
  /** Takes what is held for the bar so far, once; in the content scripts' own world. */
  var regularsHeldKeys: (() => string) | undefined
}

/** A bar that has not come by then does not come: the page has its keys back, in ms. */
const PATIENCE = 4000
/** Two presses that lie further apart are no trigger, in ms. */
const APART = 2000
/** Boxes in which people write programs. */
const CODE = "pre,code,.cm-editor,.CodeMirror,.monaco-editor,.ace_editor"

/**
 * Opens the bar where `//`, `、、` or `／／` is typed at the start of a word in the box the companion
 * writes in. It looks at the line before the caret, forgets it at once, and tells nothing of it. From
 * the second press until the bar has the focus no key reaches the page, so that an Enter pressed
 * early sends nothing; what is typed meanwhile is the bar's.
 */
export const startTriggers = (doc: Document, signal: AbortSignal): void => {
  const view = doc.defaultView ?? window
  const presses = createPresses()
  const hold = createHold()
  /** The first press of two. */
  let first: { sign: string; box: HTMLElement; at: number } | null = null
  let turn = 0
  globalThis.regularsHeldKeys = () => hold.take()

  const boxInUse = (): HTMLElement | null => {
    if (isOrphaned() || globalThis.regularsCompanion?.aborted !== false) return null
    const box = globalThis.regularsComposer?.() ?? null
    return box?.contains(deepActive(doc)) && !box.closest(CODE) ? box : null
  }

  const release = () => {
    if (!hold.on) return
    turn += 1
    const text = hold.end()
    if (text) void tell("typed", { text })
  }

  const open = async (box: HTMLElement, sign: string) => {
    const mine = ++turn
    hold.begin()
    // Whatever fails from here on: a page may be in the way.
    view.setTimeout(() => mine === turn && release(), PATIENCE)
    // The sign itself goes in first. Where it cannot be taken out safely, it stays.
    await removeBefore(box, sign + sign)
    await hold.quiet(view)
    // Released meanwhile: what is held by now is another's.
    if (mine !== turn) return
    if (isOrphaned()) return void hold.end()
    void tell("trigger", { text: hold.take() })
  }

  const press = (sign: string | null) => {
    if (sign === null || hold.on) return
    const before = first
    first = null
    if (!sign) return
    const box = boxInUse()
    if (!box) return
    const at = performance.now()
    if (before?.sign === sign && before.box === box && at - before.at < APART)
      return void open(box, sign)
    const line = textBefore(box)
    if (line !== null && startsWord(line, sign)) first = { sign, box, at }
  }

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return
    if (hold.takes(event)) {
      event.preventDefault()
      event.stopImmediatePropagation()
    } else if (event.type === "keydown") press(presses.key(event))
  }
  const onText = (event: InputEvent | CompositionEvent) => {
    if (!event.isTrusted) return
    if (event.type === "compositionend") press(presses.text(event.data, false))
    else if ("inputType" in event && event.inputType === "insertText")
      press(presses.text(event.data, event.isComposing))
  }
  const forget = (event: Event) => {
    if (event.isTrusted) first = null
  }

  eachView(view, signal, (it) => {
    const until = { signal, capture: true }
    for (const type of ["keydown", "keyup"] as const) it.addEventListener(type, onKey, until)
    for (const type of ["beforeinput", "compositionend"] as const)
      it.addEventListener(type, onText, until)
    it.addEventListener("pointerdown", forget, until)
  })
  // The bar has the focus, in this page or in its own window.
  view.addEventListener("blur", (event) => event.target === view && release(), { signal })
  signal.addEventListener("abort", release)
}
