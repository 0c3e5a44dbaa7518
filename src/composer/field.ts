import type { Driver } from "./driver"
import type { Field } from "./editable"
import { isField } from "./editable"

/**
 * textarea and input, also under React and Vue. The browser's own command keeps the field's undo
 * and fires the events that frameworks listen for; where it is missing, the value is set by the
 * plain setter, which in a content script's world is not the one that React has wrapped.
 */
export const field: Driver = {
  // Half an offer is worse than none: a field that would cut the text is not written to.
  fits: (composer, text) => isField(composer) && hasRoom(composer, text),
  write(composer, text) {
    if (!isField(composer)) return false
    if (composer.ownerDocument.execCommand("insertText", false, text)) return true
    const at = composer.selectionEnd ?? composer.value.length
    composer.setRangeText(text, at, at, "end")
    composer.dispatchEvent(
      new InputEvent("input", {
        bubbles: true,
        composed: true,
        inputType: "insertText",
        data: text
      })
    )
    return true
  }
}

function hasRoom(composer: Field, text: string): boolean {
  return composer.maxLength < 0 || composer.value.length + text.length <= composer.maxLength
}
