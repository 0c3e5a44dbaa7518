import type { Driver } from "./driver"
import { MODELLED } from "./driver"
import { isField } from "./editable"

/**
 * The browser's own commands, for plain contenteditables that take no paste event. Chromium makes a
 * block of each line of a text with line breaks, and an empty one is read as two lines: so line by
 * line, with the break that Shift and Enter would make. It is still one undo step.
 */
export const execCommand: Driver = {
  fits: (composer) => !isField(composer) && !composer.matches(MODELLED),
  write(composer, text) {
    const doc = composer.ownerDocument
    // Quill 1 throws a break inside a paragraph away, and wants the blocks.
    if (composer.matches(".ql-editor")) return doc.execCommand("insertText", false, text)
    return text.split("\n").every((line, index) => {
      const broken = index === 0 || doc.execCommand("insertLineBreak")
      return broken && (line === "" || doc.execCommand("insertText", false, line))
    })
  }
}
