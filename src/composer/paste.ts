import type { Driver } from "./driver"
import { OFFERED, parcel } from "./driver"
import { isField } from "./editable"

/** A paste, as most editors read it from their own shortcut. */
export const paste: Driver = {
  fits: (composer) => !isField(composer),
  write: (composer, text) =>
    !composer.dispatchEvent(
      new ClipboardEvent("paste", {
        ...OFFERED,
        clipboardData: parcel(text, needsHtml(composer, text) ? asHtml(composer, text) : "")
      })
    )
}

// Given plain text, ProseMirror, CKEditor and TinyMCE drop empty lines and make paragraphs of the
// others, which also tears the draft in two. As HTML a line break stays a line break.
const BREAKS_ONLY_AS_HTML = ".ProseMirror,.ck-editor__editable,.mce-content-body"

function needsHtml(composer: HTMLElement, text: string): boolean {
  return text.includes("\n") && composer.matches(BREAKS_ONLY_AS_HTML)
}

function asHtml(composer: HTMLElement, text: string): string {
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  // TinyMCE strips the style; it writes the spaces that HTML would swallow like this itself.
  const spaced = composer.matches(".mce-content-body")
    ? escaped.replace(/^ | (?= )/gm, "&nbsp;")
    : escaped
  return `<span style="white-space:pre-wrap">${spaced.replaceAll("\n", "<br>")}</span>`
}
