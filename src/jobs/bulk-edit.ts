import * as v from "valibot"
import type { Contact } from "~model/contact"
import { FieldValue } from "~model/custom-field"
import { isOfType } from "~model/field-value"
import { withTags } from "~model/tags"
import { commit } from "~store/commit"
import type { Database } from "~store/database"
import { patch } from "~store/write"
import { withField } from "./edit-field"
import { type Outcome, outcome, Refused } from "./outcome"
import { typedTags } from "./tags"

/** Changes many customers in one change; one that is so already, or gone by now, is left alone. */
const editAll = (
  ids: readonly string[],
  prepare: (db: Database) => Promise<(contact: Contact) => Partial<Contact> | null>,
  kind: "contacts-edited" | "contacts-binned" = "contacts-edited"
): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const edit = await prepare(db)
      const contacts = (await db.contacts.bulkGet([...ids])).filter(
        (it) => it !== undefined && it.deletedAt === null
      )
      const writes = contacts.flatMap((it) => {
        const fields = it && edit(it)
        return it && fields ? [patch("contacts", it.id, fields)] : []
      })
      return writes.length === 0 ? null : { act: { kind, name: String(writes.length) }, writes }
    })
  )

/** Adds the tags of a typed line to all of them. */
export const tagAll = (ids: readonly string[], line: string): Promise<Outcome> =>
  editAll(ids, async () => {
    const added = typedTags(line)
    return ({ tags }) => {
      const all = withTags(tags, added)
      return all.length === tags.length ? null : { tags: all }
    }
  })

export const untagAll = (ids: readonly string[], tag: string): Promise<Outcome> =>
  editAll(
    ids,
    async () =>
      ({ tags }) =>
        tags.includes(tag) ? { tags: tags.filter((it) => it !== tag) } : null
  )

/** @param stage Id of a stage; "" for none. */
export const stageAll = (ids: readonly string[], stage: string): Promise<Outcome> =>
  editAll(ids, async () => (contact) => (contact.stage === stage ? null : { stage }))

/** @param value null takes the field away. */
export const setFieldOfAll = (
  ids: readonly string[],
  fieldId: string,
  value: FieldValue | null
): Promise<Outcome> =>
  editAll(ids, async (db) => {
    const field = await db.customFields.get(fieldId)
    if (!field) throw new Refused("gone")
    if (value !== null && !(v.is(FieldValue, value) && isOfType(field, value)))
      throw new Refused("bad-value")
    return ({ fields }) => ({ fields: withField(fields, fieldId, value) })
  })

/** To the bin: their notes and orders stay with them and come back with them. */
export const binAll = (ids: readonly string[]): Promise<Outcome> => {
  const now = Date.now()
  return editAll(ids, async () => () => ({ deletedAt: now }), "contacts-binned")
}
