import type { Card, OwnKeys } from "~formats/hand-over/card"
import { makeKeys } from "~formats/hand-over/make-keys"
import { makePack, type PackHead } from "~formats/hand-over/pack"
import type { PackBody } from "~formats/hand-over/pack-body"
import { makeOwnCard } from "~jobs/hand-over/own-card"
import { readPack, type Received } from "~jobs/hand-over/read-pack"
import { type Choice, takePack } from "~jobs/hand-over/take-pack"
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
  wants: [],
  goods: [],
  credits: [],
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

/** Two sellers: Li, who gives packs, and this browser's, who takes them. */
export interface FromLi {
  /** What comes of it when this browser opens a pack of Li's. */
  read(body: PackBody, id?: string): ReturnType<typeof readPack>
  received(body: PackBody, id?: string): Promise<Received>
  take(pack: Received, choices?: readonly [string, Partial<Choice>][]): ReturnType<typeof takePack>
}

export const fromLi = async (): Promise<FromLi> => {
  const [li, me] = await Promise.all([someone("Li"), makeOwnCard("Me")])
  if (!me) throw new Error("no keys")
  const read: FromLi["read"] = async (body, id = "pack-1") =>
    readPack(new Blob([await packFrom(li, me.card, body, { id })]))
  return {
    read,
    received: async (body, id) => {
      const pack = await read(body, id)
      if (!pack.ok) throw new Error(pack.why)
      return pack
    },
    take: (pack, choices = []) =>
      takePack({
        pack,
        choices: new Map(
          choices.map(([id, it]) => [id, { how: "merge" as const, fields: new Map(), ...it }])
        ),
        source: "From Li",
        name: "Li"
      })
  }
}
