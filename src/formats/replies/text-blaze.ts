import * as v from "valibot"
import { readBlaze } from "./blaze-text"
import { plainOfHtml } from "./plain-of-html"
import type { RawReply } from "./reply-draft"

const Snippet = v.looseObject({
  name: v.optional(v.string(), ""),
  shortcut: v.optional(v.string(), ""),
  text: v.optional(v.string(), ""),
  html: v.optional(v.string(), "")
})

/** Text Blaze's "Export all folders": `{folders: [{name, snippets: [{name, shortcut, text, html}]}]}`. */
const Export = v.looseObject({
  folders: v.array(
    v.looseObject({
      name: v.optional(v.string(), ""),
      snippets: v.optional(v.array(v.unknown()), [])
    })
  )
})

/** The snippets of an export, or null where it is no such file. One that is damaged has no text. */
export const readTextBlaze = (json: unknown): RawReply[] | null => {
  const file = v.safeParse(Export, json)
  if (!file.success) return null
  let row = 0
  return file.output.folders.flatMap(({ name: folder, snippets }) =>
    snippets.map((it) => {
      row += 1
      const read = v.safeParse(Snippet, it)
      if (!read.success) return { row, title: "", text: "" }
      const { name, shortcut, text, html } = read.output
      const said = readBlaze(text || plainOfHtml(html))
      return { row, title: name, shortcut, folder, template: true, ...said }
    })
  )
}
