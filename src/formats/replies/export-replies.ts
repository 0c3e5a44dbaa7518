import type { Body, Snippet } from "~model/snippet"
import { writeCsv } from "../csv"
import { foreignText, type ForeignText } from "./export-text"

export const exportFormats = [
  "csv",
  "chatwoot-json",
  "chatwoot-csv",
  "briskine-csv",
  "espanso-yaml"
] as const
export type ExportFormat = (typeof exportFormats)[number]

/**
 * What a format cannot hold, with how many replies lose it there.
 * - `pictures-links`: parts that are no text.
 * - `languages`, `parts`: more than one body, more than one part; the parts stand in one text.
 * - `commands`: `{{ … }}` and questions, which stay as they are written.
 * - `folders`, `tags`, `terms` (promotion and expiry).
 * - `shortcuts`: replies without one get their title.
 */
export type LossKind =
  "pictures-links" | "languages" | "parts" | "commands" | "folders" | "tags" | "terms" | "shortcuts"
export type Losses = Map<LossKind, number>

export interface ExportFile {
  name: string
  type: string
  text: string
  losses: Losses
}

const textsOf = (body: Body | undefined): string[] =>
  (body?.parts ?? []).flatMap((it) => (it.kind === "text" ? [it.text] : []))

const lossesOf = (snippets: readonly Snippet[], format: ExportFormat): Losses => {
  const losses: Losses = new Map()
  const count = (kind: LossKind, lost: (it: Snippet) => boolean) => {
    const number = snippets.filter(lost).length
    if (number > 0) losses.set(kind, number)
  }
  count("pictures-links", (it) =>
    it.bodies.some((one) => one.parts.some((part) => part.kind !== "text"))
  )
  if (format === "csv") return losses
  const tool = toolOf(format)
  count("languages", (it) => it.bodies.length > 1)
  count("parts", (it) => textsOf(it.bodies[0]).length > 1)
  count("commands", (it) =>
    textsOf(it.bodies[0]).some((one) => foreignText(one, tool).untold.length > 0)
  )
  count("folders", (it) => it.folder !== "")
  if (format !== "briskine-csv") count("tags", (it) => it.tags.length > 0)
  count("terms", (it) => it.promotion || it.expiresAt !== null)
  if (format !== "briskine-csv") count("shortcuts", (it) => it.shortcut === "")
  return losses
}

const toolOf = (format: Exclude<ExportFormat, "csv">): ForeignText =>
  format === "briskine-csv" ? "briskine" : format === "espanso-yaml" ? "espanso" : "chatwoot"

/** Our own table: a row for each part, so that nothing but pictures and links is lost. */
export const replyRows = (snippets: readonly Snippet[]): (string | number)[][] => [
  ["Title", "Template", "Shortcut", "Folder", "Tags", "Language", "Part", "Promotion", "Expires"],
  ...snippets.flatMap((it) =>
    it.bodies.flatMap((body) =>
      textsOf(body).map((text, at) => [
        it.title,
        text,
        it.shortcut,
        it.folder,
        it.tags.join(", "),
        body.language,
        at + 1,
        it.promotion ? "yes" : "",
        it.expiresAt === null ? "" : new Date(it.expiresAt).toISOString()
      ])
    )
  )
]

/** JSON is YAML: strings in its quotes mean the same in both, whatever is in them. */
const yamlString = (text: string): string => JSON.stringify(text)

const asHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\n", "<br>")

/** A file of replies for another tool, or a table of ours, and what it cannot hold. */
export const exportReplies = (snippets: readonly Snippet[], format: ExportFormat): ExportFile => {
  const losses = lossesOf(snippets, format)
  if (format === "csv")
    return { name: "replies.csv", type: "text/csv", text: writeCsv(replyRows(snippets)), losses }
  const said = snippets
    .map((it) => ({
      ...it,
      code: it.shortcut || it.title,
      text: foreignText(textsOf(it.bodies[0]).join("\n\n"), toolOf(format)).text
    }))
    .filter((it) => it.text !== "")
  if (format === "chatwoot-json") {
    const list = said.map(({ code, text }) => ({ short_code: code, content: text }))
    const text = `${JSON.stringify(list, null, 2)}\n`
    return { name: "canned-responses.json", type: "application/json", text, losses }
  }
  if (format === "chatwoot-csv") {
    const rows = said.map(({ code, text }) => [code, text])
    const text = writeCsv([["short_code", "content"], ...rows])
    return { name: "canned-responses.csv", type: "text/csv", text, losses }
  }
  if (format === "briskine-csv") {
    const head = ["id", "title", "shortcut", "subject", "to", "cc", "bcc", "tags", "body"]
    const rows = said.map((it) => {
      const tags = it.tags.join(", ")
      return ["", it.title, it.shortcut, "", "", "", "", tags, asHtml(it.text)]
    })
    return { name: "templates.csv", type: "text/csv", text: writeCsv([head, ...rows]), losses }
  }
  const matches = said.map(
    ({ code, title, text }) =>
      `  - trigger: ${yamlString(`:${code}`)}\n    label: ${yamlString(title)}\n    replace: ${yamlString(text)}\n`
  )
  const text = `matches:\n${matches.join("")}`
  return { name: "regulars.yml", type: "text/yaml", text, losses }
}
