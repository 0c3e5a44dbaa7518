import { splitTags } from "~model/tags"
import { finderOf, headerKey } from "../column-names"
import type { HeadedTable } from "../headed-table"
import { readBriskine } from "./briskine-text"
import { readChatwoot } from "./chatwoot-text"
import { literal } from "./liquid-text"
import type { RawReply, ReplyNote } from "./reply-draft"

/** What a column of a file of replies may say. `template`: text with our own `{{ … }}` in it. */
export const replyFields = [
  "title",
  "text",
  "template",
  "shortcut",
  "folder",
  "tags",
  "language",
  "part",
  "promotion",
  "expires",
  "subject"
] as const
export type ReplyField = (typeof replyFields)[number]
export type ReplyMapping = readonly (ReplyField | "")[]

/** Whose table it is: how its texts are written. */
export type ReplyTableKind = "briskine" | "chatwoot" | "plain"

const fieldOf = finderOf(replyFields)({
  title: "title|name|label|subject line|标题|名称|名字|话术标题|標題|名稱",
  text: "text|content|body|message|reply|response|replace|snippet|内容|正文|话术|话术内容|回复|回复内容|快捷回复|快捷短语|短语|內容|回覆",
  template: "template|模板",
  shortcut:
    "shortcut|short_code|short code|trigger|keyword|abbreviation|code|快捷键|快捷码|快捷编码|缩写|简码|触发词",
  folder: "folder|group|category|文件夹|分组|分类|类目|目录|資料夾|分組",
  tags: "tags|tag|labels|标签|標籤",
  language: "language|lang|locale|语言|語言",
  part: "part|order|段|第几段",
  promotion: "promotion|promo|促销|推广",
  expires: "expires|expires at|expiry|valid until|有效期|到期|过期时间",
  subject: "subject|主题"
})

export const guessReplyMapping = (header: readonly string[]): ReplyMapping => {
  const fields = header.map(fieldOf)
  return fields.map((field, at) => (field && fields.indexOf(field) === at ? field : ""))
}

/** Briskine's columns: help.briskine.com, "Import templates". Chatwoot's: its API's names. */
export const replyTableKind = (header: readonly string[]): ReplyTableKind => {
  const keys = new Set(header.map(headerKey))
  if (["title", "shortcut", "subject", "body"].every((it) => keys.has(it))) return "briskine"
  return keys.has("short code") && keys.has("content") ? "chatwoot" : "plain"
}

const yes = /^(?:1|yes|true|y|是)$/i

const readText = (kind: ReplyTableKind, text: string): { text: string; notes: ReplyNote[] } => {
  if (kind === "briskine") return readBriskine(text)
  return kind === "chatwoot" ? readChatwoot(text) : { text: literal(text), notes: [] }
}

/** The replies of a table, one for each row. */
export const readReplyTable = (
  table: HeadedTable,
  mapping: ReplyMapping,
  kind: ReplyTableKind
): RawReply[] => {
  return table.rows.map(({ row, cells }, at) => {
    const get = (field: ReplyField): string => cells[mapping.indexOf(field)] ?? ""
    const [template, subject] = [get("template"), get("subject").trim()]
    const said = template.trim() ? { text: template, notes: [] } : readText(kind, get("text"))
    const notes = [...said.notes, ...(subject ? [{ why: "subject" as const, what: subject }] : [])]
    const expires = Date.parse(get("expires"))
    const part = Number(get("part"))
    const cut = table.cut && at === table.rows.length - 1
    const unreadable = cells.some((it) => it.includes("\ufffd"))
    return {
      row,
      title: get("title").trim(),
      text: said.text,
      template: true,
      shortcut: get("shortcut").trim(),
      folder: get("folder"),
      tags: splitTags(get("tags")),
      language: get("language").trim(),
      promotion: yes.test(get("promotion").trim()),
      expiresAt: Number.isNaN(expires) ? null : expires,
      notes,
      ...(Number.isInteger(part) && part > 0 && { part }),
      ...(unreadable && { broken: "unreadable" as const }),
      ...(cut && { broken: "cut-off" as const })
    }
  })
}
