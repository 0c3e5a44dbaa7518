import type { Driver } from "./driver"
import { OFFERED, parcel } from "./driver"

/**
 * Several lines into Lexical. A rich-text Lexical makes a paragraph of each line of a plain-text
 * paste, so that one line break is sent as two. The event below is what Safari sends when it
 * replaces a text; Lexical's core takes it by `insertRawText`, which keeps line breaks as they
 * are, in one undo step (lexical 0.52, LexicalEvents.ts, `$handleBeforeInput`).
 */
export const beforeInput: Driver = {
  fits: (composer, text) => text.includes("\n") && composer.matches("[data-lexical-editor]"),
  write: (composer, text) =>
    !composer.dispatchEvent(
      new InputEvent("beforeinput", {
        ...OFFERED,
        inputType: "insertText",
        dataTransfer: parcel(text, "")
      })
    )
}
