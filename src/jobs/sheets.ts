import * as v from "valibot"
import type { OrderLine } from "~model/order"
import { newRecord } from "~model/row"
import { Sheet, type SheetLine } from "~model/sheet"
import { readSheet } from "~parse/sheet/read-sheet"
import { commit } from "~store/commit"
import type { Database } from "~store/database"
import { patch, put } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"
import { keptItems } from "./sheet-goods"

/** What a seller types for a new sheet. */
export interface SheetDraft {
  title: string
  text: string
  /** The group it is of; "" where unknown. */
  contactId: string
  /** What it sells, for lines that name nothing; "" is its title. */
  only: string
}

const longestText = 100_000

const alive = async (db: Database) =>
  (await db.products.toArray()).filter((it) => it.deletedAt === null)

const linesOf = async (db: Database, { text, only, title }: SheetDraft): Promise<SheetLine[]> => {
  if (text.length > longestText) throw new Refused("too-long")
  const products = await alive(db)
  const { lines, left } = readSheet(text, products)
  if (left > 0) throw new Refused("too-many-lines")
  if (lines.length === 0) throw new Refused("no-lines")
  return lines.map((it) => ({
    raw: it.raw,
    name: it.name,
    contactId: null,
    items: keptItems(it.items, only.trim() || title.trim(), products),
    confidence: it.confidence,
    void: it.void,
    orderId: null
  }))
}

/** Keeps a pasted list, read. Its change's first edit bears the sheet's id. */
export const addSheet = (draft: SheetDraft): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const { text, contactId } = draft
      const title = draft.title.trim()
      if (!title) throw new Refused("empty")
      const lines = await linesOf(db, draft)
      const sheet = { ...newRecord(Date.now()), title, text, contactId, lines }
      const checked = v.safeParse(Sheet, sheet)
      if (!checked.success) throw new Refused("too-long")
      return { act: { kind: "sheet-added", name: title }, writes: [put("sheets", checked.output)] }
    })
  )

/** Changes a sheet as it is when it is written. */
export const changeSheet = (
  id: string,
  kind: "sheet-edited" | "sheet-binned",
  fields: (sheet: Sheet, db: Database) => Partial<Sheet> | Promise<Partial<Sheet>>
): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const sheet = await db.sheets.get(id)
      if (!sheet || sheet.deletedAt !== null) throw new Refused("gone")
      const changed = await fields(sheet, db)
      if (!v.is(Sheet, { ...sheet, ...changed })) throw new Refused("too-long")
      return { act: { kind, name: sheet.title }, writes: [patch("sheets", id, changed)] }
    })
  )

export const editSheet = (
  id: string,
  fields: Partial<Pick<Sheet, "title" | "contactId">>
): Promise<Outcome> =>
  changeSheet(id, "sheet-edited", () => {
    if (fields.title?.trim() === "") throw new Refused("empty")
    return { ...fields, ...(fields.title !== undefined && { title: fields.title.trim() }) }
  })

export const binSheet = (id: string): Promise<Outcome> =>
  changeSheet(id, "sheet-binned", () => ({ deletedAt: Date.now() }))

/** What may be put right in a line. */
export interface LineFields {
  name?: string
  items?: readonly Omit<OrderLine, "productId">[]
  void?: boolean
  contactId?: string | null
}

/** Puts a line right; what the seller has said is sure. */
export const editSheetLine = (id: string, index: number, fields: LineFields): Promise<Outcome> =>
  changeSheet(id, "sheet-edited", async (sheet, db) => {
    const line = sheet.lines[index]
    if (!line) throw new Refused("gone")
    const { items, ...rest } = fields
    const edited: SheetLine = {
      ...line,
      ...rest,
      ...(items && { items: keptItems(items, sheet.title, await alive(db)) }),
      confidence: 1
    }
    return { lines: sheet.lines.with(index, edited) }
  })

/**
 * The group's list, pasted again: lines that stood before keep what was put right and ordered, new
 * ones are added. What was ordered and is gone from the list stays, void.
 */
export const pasteSheetAgain = (id: string, text: string): Promise<Outcome> =>
  changeSheet(id, "sheet-edited", async (sheet, db) => {
    const before = [...sheet.lines]
    const lines = (await linesOf(db, { ...sheet, text, only: "" })).map((line) => {
      const at = before.findIndex((it) => it.raw === line.raw)
      const [known] = at >= 0 ? before.splice(at, 1) : []
      return known ? { ...known, void: known.confidence === 1 ? known.void : line.void } : line
    })
    const ordered = before.filter((it) => it.orderId !== null)
    if (lines.length + ordered.length > 1000) throw new Refused("too-many-lines")
    return { text, lines: [...lines, ...ordered.map((it) => ({ ...it, void: true }))] }
  })
