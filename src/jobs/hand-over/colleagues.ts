import * as v from "valibot"
import { type Card, type CardFault, longestCardName, readCard } from "~formats/hand-over/card"
import { fingerprintOf } from "~formats/hand-over/fingerprint"
import { database } from "~store/database"
import { ownCard } from "./own-card"

/** Whose fingerprint the seller compared. */
export interface Colleague {
  card: Card
  fingerprint: string
}

const before = "colleague:"

const KeptCard = v.object({
  name: v.pipe(v.string(), v.maxLength(longestCardName)),
  recipient: v.string(),
  signs: v.string()
})

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** All colleagues, by name. */
export const listColleagues = async (): Promise<Colleague[]> => {
  const rows = await database.secrets.where("id").startsWith(before).toArray()
  return rows
    .flatMap(({ id, value }) => {
      const card = v.safeParse(KeptCard, parse(value))
      return card.success ? [{ card: card.output, fingerprint: id.slice(before.length) }] : []
    })
    .toSorted((a, b) => a.card.name.localeCompare(b.card.name))
}

/** Is this the card of somebody whose fingerprint was compared? */
export const isKnown = async (fingerprint: string): Promise<boolean> =>
  (await database.secrets.get(before + fingerprint)) !== undefined

/** Keeps a card whose fingerprint the seller compared. */
export const keepColleague = async (card: Card): Promise<void> => {
  const id = before + (await fingerprintOf(card))
  const { name, recipient, signs } = card
  await database.secrets.put({ id, value: JSON.stringify({ name, recipient, signs }) })
}

export const forgetColleague = (fingerprint: string): Promise<void> =>
  database.secrets.delete(before + fingerprint)

/** A card that was pasted, to be compared before it is kept; `own-card`: it is the seller's. */
export const readPastedCard = async (
  typed: string
): Promise<({ ok: true } & Colleague) | { ok: false; why: CardFault | "own-card" }> => {
  const read = await readCard(typed)
  if (!read.ok) return read
  const fingerprint = await fingerprintOf(read.card)
  const me = await ownCard()
  if (me && (await fingerprintOf(me.card)) === fingerprint) return { ok: false, why: "own-card" }
  return { ok: true, card: read.card, fingerprint }
}
