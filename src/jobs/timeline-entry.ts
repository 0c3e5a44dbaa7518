import type { Act, Change, Edit } from "~model/change"
import type { FollowUp } from "~model/follow-up"
import type { Note } from "~model/note"
import type { Order } from "~model/order"
import type { ShareLink } from "~model/share-link"
import type { Want } from "~model/want"
import { writtenFields } from "~model/field-history"

/** Something that was inserted for a customer. */
export type Given = Change & { act: Extract<Act, { kind: "inserted" }> }

/** Tables of which a timeline tells what was and what became. */
export type ToldTable = "contacts" | "orders" | "followUps" | "wants"

/** One field of one row, told. `of` is the order's number or the follow-up's text, "" for the customer. */
export interface Told {
  table: ToldTable
  field: string
  of: string
  old: unknown
  new: unknown
}

/** One thing in the story of a customer. */
export type Entry = { id: string; at: number } & (
  | { kind: "note"; row: Note }
  | { kind: "order"; row: Order }
  | { kind: "link"; row: ShareLink }
  | { kind: "follow-up"; row: FollowUp }
  | { kind: "wish"; row: Want; product: string }
  | { kind: "given"; change: Given }
  | { kind: "change"; change: Change; told: Told[] }
)

/** Fields that people know; the rest (times, ids, codes) is the house's own. */
const fields: Record<ToldTable, readonly string[]> = {
  contacts: [...writtenFields.contacts, "consent"],
  orders: [...writtenFields.orders, "lines"],
  followUps: ["state", "text", "dueAt"],
  wants: ["metAt", "text"]
}

const isTold = (table: string): table is ToldTable => Object.hasOwn(fields, table)

const knows = (table: ToldTable, field: string): boolean =>
  fields[table].includes(field) || (table === "contacts" && field.startsWith("fields."))

/** Acts that are told by their own sentence, whatever they changed. */
const sentences: readonly Act["kind"][] = [
  "contact-added",
  "contact-binned",
  "contacts-merged",
  "restored",
  "identity-attached",
  "identity-detached",
  "note-binned",
  "order-binned",
  "link-binned",
  "follow-up-binned",
  "picture-binned",
  "want-binned",
  "marked-distinct",
  "exported",
  "customers-taken-over"
]

export const hasSentence = ({ act }: Pick<Change, "act">): boolean => sentences.includes(act.kind)

export const isGiven = (change: Change): change is Given => change.act.kind === "inserted"

/** Edits that may be told, of rows that were there before. */
export const tellable = ({ edits }: Change): (Edit & { table: ToldTable })[] =>
  edits.flatMap((edit) =>
    edit.how === "changed" && isTold(edit.table) ? [{ ...edit, table: edit.table }] : []
  )

/** What an edit says, field by field. */
export const toldOf = (edit: Edit & { table: ToldTable }, of: string): Told[] =>
  Object.entries(edit.fields)
    .filter(([field]) => knows(edit.table, field))
    .map(([field, it]) => ({ table: edit.table, field, of, old: it.old, new: it.new }))

/**
 * Whether a change holds today: not undone, or undone and then done again. `byId` has the newer
 * ones; where the one that undid it is not among them, it is undone.
 */
export const stands = (change: Change, byId: ReadonlyMap<string, Change>): boolean => {
  if (change.undoneBy === "") return true
  const undoing = byId.get(change.undoneBy)
  return undoing !== undefined && !stands(undoing, byId)
}
