import type { PersonRead } from "~formats/people/check-person"
import { fold } from "~model/fold"
import { homeRegion } from "~parse/home-region"
import { namesOfStage } from "~parse/segment/stage-names"
import { defaultSettings, settingSchemas } from "~model/settings"
import { type Database, database } from "~store/database"
import * as v from "valibot"
import { tombstonesOf } from "../tombstone"
import type { Word } from "./join-person"
import { identitiesBy } from "./known-people"
import { type KeptPhones, phoneKeys } from "./phone-key"
import type { Ground } from "./plan-people"

/** How a file is taken in, beside what is in it. */
export interface TakingIn {
  word: Word
  /** ISO 4217. */
  currency: string
  /** BCP 47, of the browser: where numbers without a country are at home. */
  language: string
  /** What fields are called in a note, by what they are called in a file. */
  labels: ReadonlyMap<string, string>
}

/** Ids in a file that stand for customers who were erased. Asked outside of any transaction. */
export const erasedIn = async (reads: readonly PersonRead[]): Promise<ReadonlySet<string>> => {
  const uids = reads.flatMap((it) => (it.ok && it.person.uid ? [it.person.uid] : []))
  if (uids.length === 0 || (await database.tombstones.count()) === 0) return new Set()
  const graves = new Set(await database.tombstones.toCollection().primaryKeys())
  const hashes = await tombstonesOf(uids)
  return new Set(uids.filter((it) => graves.has(hashes.get(it) ?? "")))
}

/** All that an import is held against, as it is now. */
export const readGround = async (
  db: Database,
  reads: readonly PersonRead[],
  { word, currency, language, labels }: TakingIn,
  erased: ReadonlySet<string>,
  phones: KeptPhones = { last: null }
): Promise<Ground> => {
  const [all, identities, fields, setting] = await Promise.all([
    db.contacts.toArray(),
    db.identities.toArray(),
    db.customFields.toArray(),
    db.settings.get("stages")
  ])
  const contacts = all.filter((it) => it.deletedAt === null)
  const checked = v.safeParse(settingSchemas.stages, setting?.value)
  const pipeline = checked.success ? checked.output : defaultSettings.stages
  const stages = new Map(
    pipeline.flatMap((it) =>
      [fold(it.id), ...namesOfStage(it)].map((name) => [name, it.id] as const)
    )
  )
  const notes = new Map<string, Set<string>>()
  const hasNotes = reads.some(
    (it) => it.ok && (it.person.notes.length > 0 || it.person.extra.length > 0)
  )
  if (contacts.length > 0 && (hasNotes || word === "card"))
    for (const { contactId, text, deletedAt } of await db.notes.toArray()) {
      if (deletedAt !== null) continue
      const texts = notes.get(contactId)
      if (texts) texts.add(text)
      else notes.set(contactId, new Set([text]))
    }
  const region = homeRegion(
    contacts.slice(0, 200).map((it) => it.phone),
    language
  )
  return {
    contacts,
    identities: identitiesBy(identities),
    taken: new Set(identities.map((it) => it.key)),
    binned: new Set(all.filter((it) => it.deletedAt !== null).map((it) => it.id)),
    notes,
    erased,
    joining: {
      stages,
      ownFields: new Map(
        fields.filter((it) => it.deletedAt === null).map((it) => [fold(it.name), it])
      ),
      currency,
      word,
      label: (name) => labels.get(name) ?? name
    },
    phones: phoneKeys(region, phones),
    firstStage: (pipeline.find((it) => it.id === "new") ?? pipeline[0])?.id ?? ""
  }
}
