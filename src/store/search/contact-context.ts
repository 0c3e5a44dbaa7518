import Dexie from "dexie"
import { builtInStages } from "~model/built-in-stages"
import { checkSetting } from "~model/check-setting"
import type { Contact } from "~model/contact"
import type { Database } from "../database"
import type { ContactContext } from "./documents"
import { dealtTables } from "./row-documents"

/** To be found: neither in the bin nor merged into another. */
export const isAlive = (it: Contact | undefined): it is Contact =>
  it?.deletedAt === null && it.mergedInto === null

/** What the documents of all customers go by alike. */
export type SharedContext = Pick<ContactContext, "stageNames" | "binnedFields">

/** As the screens call it, in whatever language they are. */
const builtIn = (id: string): readonly string[] =>
  (Object.hasOwn(builtInStages, id) ? builtInStages[id] : undefined) ?? []

export const readSharedContext = async (db: Database): Promise<SharedContext> => {
  const [row, fields] = await Promise.all([db.settings.get("stages"), db.customFields.toArray()])
  const stages = checkSetting("stages", row?.value)
  return {
    stageNames: new Map(stages.map(({ id, name }) => [id, name ? [name] : builtIn(id)])),
    binnedFields: new Set(fields.filter((it) => it.deletedAt !== null).map((it) => it.id))
  }
}

type Dealings = ContactContext["dealings"]

/** When a customer was last dealt with and how often, in the bin or not: read off the indexes. */
export const readDealings = async (db: Database, contactId: string): Promise<Dealings> => {
  const found = await Promise.all(
    dealtTables.map(async (table) => {
      // Each its own: to ask for the last one is to count no further than one.
      const theirs = () =>
        db
          .table<{ createdAt: number }, string>(table)
          .where("[contactId+createdAt]")
          .between([contactId, Dexie.minKey], [contactId, Dexie.maxKey])
      const [count, last] = await Promise.all([theirs().count(), theirs().last()])
      return { count, at: last?.createdAt ?? 0 }
    })
  )
  return sumOf(found)
}

/** The same of the rows themselves. */
export const dealingsIn = (rows: readonly { createdAt: number }[]): Dealings =>
  sumOf(rows.map((it) => ({ count: 1, at: it.createdAt })))

const sumOf = (all: readonly Dealings[]): Dealings =>
  all.reduce((sum, it) => ({ at: Math.max(sum.at, it.at), count: sum.count + it.count }), {
    at: 0,
    count: 0
  })
