import { type Identity, identityKey } from "~model/identity"
import { practice } from "~sites/index"
import { database } from "~store/database"

/** Who writes in the practice chat. The first is nobody's customer yet; the others are of the samples. */
export const people = ["emma", "anna", "mei"] as const
export type PersonId = (typeof people)[number]

/** What the sample data calls them, in every language. */
export const sampleNames: Partial<Record<PersonId, string>> = {
  anna: "Anna Schmidt",
  mei: "李梅 Mei"
}

/** How the practice chat names a person. */
export const practiceIdentity = (person: PersonId): Identity => ({
  site: practice.id,
  account: "",
  kind: "id",
  value: person,
  quality: "stable"
})

/** What the practice chat's people are attached to by now. */
export const practiceIdentities = async () =>
  (await database.identities.bulkGet(people.map((it) => identityKey(practiceIdentity(it))))).filter(
    (it) => it !== undefined
  )
