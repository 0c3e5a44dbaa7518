import * as v from "valibot"
import { CustomField } from "~model/custom-field"
import { fold } from "~model/fold"
import { newRecord } from "~model/row"
import { splitTags } from "~model/tags"
import { commit } from "~store/commit"
import { type Database, database } from "~store/database"
import { patch, put } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"

/** What the seller says of a field; `choices` one a line, or with commas between. */
export interface FieldWords {
  name: string
  type: CustomField["type"]
  choices: string
}

const living = async (db: Database): Promise<CustomField[]> =>
  (await db.customFields.toArray())
    .filter((it) => it.deletedAt === null)
    .toSorted((a, b) => a.position - b.position || a.createdAt - b.createdAt)

/** The seller's fields in their order. */
export const listFields = (): Promise<CustomField[]> => living(database)

const choosing = (type: CustomField["type"]) => type === "choice" || type === "several"

const checked = (field: CustomField, others: readonly CustomField[]): CustomField => {
  if (!field.name) throw new Refused("empty")
  if (choosing(field.type) && field.choices.length === 0) throw new Refused("no-choices")
  if (others.some((it) => it.id !== field.id && fold(it.name) === fold(field.name)))
    throw new Refused("same-name")
  if (!v.is(CustomField, field)) throw new Refused("too-long")
  return field
}

const said = ({ name, type, choices }: FieldWords) => ({
  name: name.trim(),
  type,
  choices: choosing(type) ? splitTags(choices) : []
})

export const addField = (words: FieldWords): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const others = await living(db)
      const position = Math.max(-1, ...others.map((it) => it.position)) + 1
      const field = checked({ ...newRecord(Date.now()), ...said(words), position }, others)
      return {
        act: { kind: "field-added", name: field.name },
        writes: [put("customFields", field)]
      }
    })
  )

/** Its name, type or choices. What customers have in it stays, also where it fits no longer. */
export const editField = (id: string, words: FieldWords): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const others = await living(db)
      const field = others.find((it) => it.id === id)
      if (!field) throw new Refused("gone")
      const edited = checked({ ...field, ...said(words) }, others)
      return {
        act: { kind: "field-edited", name: edited.name },
        writes: [patch("customFields", id, said(words))]
      }
    })
  )

/** Moves a field among the others: -1 up, 1 down. At an end nothing is done. */
export const moveField = (id: string, by: -1 | 1): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const fields = await living(db)
      const at = fields.findIndex((it) => it.id === id)
      const [field, other] = [fields[at], fields[at + by]]
      if (!field) throw new Refused("gone")
      if (!other) return null
      const order = fields.with(at, other).with(at + by, field)
      return {
        act: { kind: "field-edited", name: field.name },
        writes: order.map((it, position) => patch("customFields", it.id, { position }))
      }
    })
  )

/** To the bin. Customers keep what they have in it, and it shows again when it is restored. */
export const binField = (id: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const field = await db.customFields.get(id)
      if (!field) throw new Refused("gone")
      return {
        act: { kind: "field-binned", name: field.name },
        writes: [patch("customFields", id, { deletedAt: Date.now() })]
      }
    })
  )
