import type { Driver } from "./driver"
import { parcel, viewOf } from "./driver"
import { isField } from "./editable"

/** A paste of plain text, as most editors read it from their own shortcut. */
export const paste: Driver = {
  fits: (composer) => !isField(composer),
  write(composer, text) {
    const html = needsHtml(composer, text) ? asHtml(text) : undefined
    const event = new (viewOf(composer).ClipboardEvent)("paste", {
      clipboardData: parcel(composer, text, html),
      bubbles: true,
      cancelable: true,
      composed: true
    })
    return !composer.dispatchEvent(event)
  }
}

// ProseMirror drops the empty lines of a plain-text paste and makes a paragraph of each other one
// (prosemirror-view, clipboard.ts, parseFromClipboard): breaks are kept only as HTML.
function needsHtml(composer: HTMLElement, text: string): boolean {
  return text.includes("\n") && composer.matches(".ProseMirror")
}

function asHtml(text: string): string {
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return escaped.replaceAll("\n", "<br>")
}
