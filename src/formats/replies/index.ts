import { guessSeparator, readDelimited } from "../delimited"
import { fault, type Read } from "../file-fault"
import type { OpenFile } from "../open-file"
import type { HeadedTable } from "../headed-table"
import { isBlank, type Table } from "../table"
import { readChatwootJson } from "./chatwoot"
import { mayBeEspanso, readEspanso } from "./espanso"
import { gatherReplies } from "./gather-replies"
import type { RawReply } from "./reply-draft"
import {
  guessReplyMapping,
  readReplyTable,
  type ReplyMapping,
  type ReplyTableKind,
  replyTableKind
} from "./reply-table"
import { readTextBlaze } from "./text-blaze"

export type ReplySource = "text-blaze" | "espanso" | ReplyTableKind

/** What a file of replies is: a list of them, or a table whose columns the seller may name anew. */
export type ReplyFile =
  | { source: "text-blaze" | "espanso" | "chatwoot"; raws: RawReply[] }
  | { source: ReplyTableKind; table: HeadedTable; mapping: ReplyMapping }

const readJson = (text: string): Read<ReplyFile> => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return fault("not-understood")
  }
  const blaze = readTextBlaze(json)
  if (blaze) return { ok: true, value: { source: "text-blaze", raws: blaze } }
  const chatwoot = readChatwootJson(json)
  return chatwoot
    ? { ok: true, value: { source: "chatwoot", raws: chatwoot } }
    : fault("nothing-known")
}

const ofTable = (table: Table): Read<ReplyFile> => {
  const rows = table.rows.filter((it) => !isBlank(it))
  const [head] = rows
  if (!head) return fault("empty")
  const names = head.cells.map((it) => it.trim())
  const mapping = guessReplyMapping(names)
  const named = mapping.some(Boolean)
  const header = named ? names : names.map(() => "")
  const below = { headRow: named ? head.row : 0, header, rows: named ? rows.slice(1) : rows }
  const source = named ? replyTableKind(names) : "plain"
  return { ok: true, value: { source, table: { ...below, cut: table.cut }, mapping } }
}

/** Understands an opened file: JSON, YAML or a table, by what it holds. */
export const readReplyFile = async (file: OpenFile, sheet = 0): Promise<Read<ReplyFile>> => {
  if (file.kind === "sheets") {
    const chosen = file.sheets[sheet]
    return chosen ? ofTable(chosen.table) : fault("empty")
  }
  const text = file.text.replace(/^\ufeff/, "")
  if (/^\s*[[{]/.test(text)) return readJson(text)
  if (mayBeEspanso(text)) {
    const read = await readEspanso(text)
    return read.ok ? { ok: true, value: { source: "espanso", raws: read.value } } : read
  }
  const table = await readDelimited(text, guessSeparator(text), file.cut)
  if (!table) return fault("empty")
  return table.ok ? ofTable(table.value) : table
}

/** The replies of a file. @param mapping As the seller set it, for a table. */
export const repliesOf = (file: ReplyFile, mapping?: ReplyMapping) =>
  gatherReplies(
    "raws" in file ? file.raws : readReplyTable(file.table, mapping ?? file.mapping, file.source)
  )
