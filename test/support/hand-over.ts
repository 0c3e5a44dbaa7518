import type { Card, OwnKeys } from "~formats/hand-over/card"
import { makeKeys } from "~formats/hand-over/make-keys"
import { makePack, type PackHead } from "~formats/hand-over/pack"
import type { PackBody } from "~formats/hand-over/pack-body"
import { migrations } from "~store/migrations"
import { aContact } from "./builders"

/** A seller with keys, elsewhere. */
export interface Elsewhere {
  card: Card
  keys: OwnKeys
}

export const someone = async (name: string): Promise<Elsewhere> => {
  const made = await makeKeys()
  if (!made) throw new Error("this computer makes no such keys")
  const { keys, recipient, signs } = made
  return { card: { name, recipient, signs }, keys }
}

export const aBody = (fields: Partial<PackBody> = {}): PackBody => ({
  contacts: [aContact()],
  identities: [],
  notes: [],
  orders: [],
  shareLinks: [],
  followUps: [],
  pictures: [],
  files: {},
  customFields: [],
  ...fields
})

export const schema = migrations.at(-1)?.version ?? 0

/** A pack as another seller's browser makes it. */
export const packFrom = (
  from: Elsewhere,
  to: Card,
  body: PackBody,
  head: Partial<Omit<PackHead, "version" | "sha256">> = {}
): Promise<Uint8Array<ArrayBuffer>> =>
  makePack(
    { schema, id: crypto.randomUUID(), at: 1_000, from: from.card, to: to.recipient, ...head },
    body,
    from.keys.sign
  )
