import { MODELLED, OFFERED, parcel } from "./driver"
import { isField } from "./editable"
import { deepActive } from "./find"
import { selectionIn } from "./place"
import { textBefore } from "./text-before"

/** An editor that paints late has done so by then, in ms. */
const PAINTED_MS = 250
const LOOK_EVERY_MS = 10
/** Editors that read the selection from an event of the page's have heard of it by then, in ms. */
const HEARD_MS = 60

/**
 * Takes away what stands right before the caret, if it is exactly this text, and nothing else.
 * Presses no key. true: it is gone, and the rest stands as it was. false: it stays as it is.
 */
export async function removeBefore(composer: HTMLElement, text: string): Promise<boolean> {
  if (!(await comes(() => textBefore(composer)?.endsWith(text) === true))) return false
  // The page may have given the focus away meanwhile: what is taken away is taken from where it is.
  const { ownerDocument: doc } = composer
  if (!doc.hasFocus() || !composer.contains(deepActive(doc))) return false
  if (isField(composer)) {
    const end = composer.selectionEnd ?? 0
    composer.setSelectionRange(end - text.length, end)
    if (!doc.execCommand("delete")) composer.setSelectionRange(end, end)
  } else if (!(await removeInTree(composer, text))) return false
  if (await comes(() => textBefore(composer)?.endsWith(text) === false)) return true
  // The caret stands where it stood: behind a text that the editor keeps.
  if (!isField(composer)) selectionIn(composer)?.collapseToEnd()
  return false
}

/** Where the text lies in one piece, by the editor's own way of taking text away. */
async function removeInTree(composer: HTMLElement, text: string): Promise<boolean> {
  const selection = selectionIn(composer)
  const range = rangeOf(composer, text)
  if (!selection || !range) return false
  const { startContainer: node, startOffset: start, endOffset: end } = range
  if (composer.matches("[data-lexical-editor],[data-slate-editor],.ck-editor__editable")) {
    // As each takes a range: two of them heed it only where something is cut out (lexical 0.52,
    // Slate), the third only where something is taken back.
    const inputType = composer.matches(".ck-editor__editable")
      ? "deleteContentBackward"
      : "deleteByCut"
    const targetRanges = [
      new StaticRange({
        startContainer: node,
        startOffset: start,
        endContainer: node,
        endOffset: end
      })
    ]
    composer.dispatchEvent(new InputEvent("beforeinput", { ...OFFERED, inputType, targetRanges }))
    return true
  }
  selection.setBaseAndExtent(node, start, node, end)
  if (!composer.matches(`${MODELLED},.mce-content-body`))
    return composer.ownerDocument.execCommand("delete")
  await pause(HEARD_MS)
  // As much as was marked, or an editor of its own mind has marked something else.
  if (selection.toString() === text)
    composer.dispatchEvent(
      new ClipboardEvent("cut", { ...OFFERED, clipboardData: parcel(text, "") })
    )
  return true
}

/** The text before the caret in the one node that holds all of it; null where it is in pieces. */
function rangeOf(composer: HTMLElement, text: string): Range | null {
  let { focusNode: node = null, focusOffset: end = 0 } = selectionIn(composer) ?? {}
  while (node && node.nodeValue === null && end > 0) {
    node = node.childNodes[end - 1] ?? null
    end = (node?.nodeValue ?? node?.childNodes)?.length ?? 0
  }
  const value = node?.nodeValue ?? ""
  const start = value.slice(0, end).replace(/[\u200b\u2060\ufeff]+$/, "").length - text.length
  if (!node || start < 0 || value.slice(start, start + text.length) !== text) return null
  const range = composer.ownerDocument.createRange()
  range.setStart(node, start)
  range.setEnd(node, start + text.length)
  return range
}

async function comes(look: () => boolean): Promise<boolean> {
  const until = performance.now() + PAINTED_MS
  while (!look()) {
    if (performance.now() > until) return false
    await pause(LOOK_EVERY_MS)
  }
  return true
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
