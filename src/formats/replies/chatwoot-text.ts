import { TemplateWriter } from "./liquid-text"
import type { ReplyNote } from "./reply-draft"

/**
 * A canned response of Chatwoot: Liquid, `{{contact.first_name}}`, with `|| 'there'` or
 * `| default: "there"` for who has none. Source: chatwoot.com, "Template variables".
 */
export const readChatwoot = (text: string): { text: string; notes: ReplyNote[] } => {
  const writer = new TemplateWriter()
  for (const piece of text.split(/(\{\{[\s\S]{0,1000}?\}\}|\{%[\s\S]{0,1000}?%\})/)) {
    const inner =
      /^\{\{\s*contact\.(\w+)\s*(?:(?:\|\||\|\s*default\s*:)\s*(['"])(.*?)\2\s*)?\}\}$/s.exec(piece)
    if (inner && writer.customer(inner[1] ?? "", inner[3] ?? "", piece)) continue
    if (/^\{[{%]/.test(piece)) writer.keep(piece)
    else writer.say(piece)
  }
  return { text: writer.done(), notes: writer.notes }
}
