/** One way of writing at the caret of a box that has the focus. */
export interface Driver {
  /** Whether this way is safe in this box for this text. */
  fits(composer: HTMLElement, text: string): boolean
  /** Writes at most once. true: the box took it, and no other way may be tried. */
  write(composer: HTMLElement, text: string): boolean
}

/**
 * Editors that keep their text in a model and only paint it. What a browser command writes into
 * their DOM may be shown and never be sent (Lexical), or break them (Draft.js, Slate): they are
 * only ever given an event, which they take or leave.
 */
export const MODELLED =
  "[data-lexical-editor],[data-slate-editor],.public-DraftEditor-content,.ck-editor__editable"

/** A clipboard as the page's editors read it; never the seller's own clipboard. */
export function parcel(text: string, html: string): DataTransfer {
  const data = new DataTransfer()
  data.setData("text/plain", text)
  if (html) data.setData("text/html", html)
  return data
}

/** How an event is offered: seen outside shadow roots too, and taken by preventing its default. */
export const OFFERED = { bubbles: true, cancelable: true, composed: true } as const
