import type { Driver } from "./driver"
import { MODELLED } from "./driver"
import { isField } from "./editable"

/** The browser's own command, for plain contenteditables that take no paste event. */
export const execCommand: Driver = {
  fits: (composer) => !isField(composer) && !composer.matches(MODELLED),
  write: (composer, text) => composer.ownerDocument.execCommand("insertText", false, text)
}
