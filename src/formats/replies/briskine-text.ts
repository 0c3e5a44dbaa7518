import { TemplateWriter } from "./liquid-text"
import { isHtml, plainOfHtml } from "./plain-of-html"
import type { ReplyNote } from "./reply-draft"

/**
 * A template of Briskine (gmail-quick-text): Handlebars, `{{to.first_name}}`, in markup. Source: its
 * README, "Creating templates". Blocks (`{{#each}}`) and who writes (`{{from.…}}`) have no twin.
 */
export const readBriskine = (source: string): { text: string; notes: ReplyNote[] } => {
  const writer = new TemplateWriter()
  const text = isHtml(source) ? plainOfHtml(source) : source
  for (const piece of text.split(/(\{\{\{?[\s\S]{0,1000}?\}\}\}?)/)) {
    const [, field = ""] =
      /^\{\{\{?\s*(?:to|contact)(?:\.\[?0\]?)?\.(\w+)\s*\}\}\}?$/.exec(piece) ?? []
    if (field && writer.customer(field, "", piece)) continue
    if (piece.startsWith("{{")) writer.keep(piece)
    else writer.say(piece)
  }
  return { text: writer.done(), notes: writer.notes }
}
