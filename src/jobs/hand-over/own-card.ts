import { type Card, longestCardName, type OwnKeys } from "~formats/hand-over/card"
import { database } from "~store/database"

/** Under which the keys lie among the secrets: in no change, export, backup or diagnosis. */
const place = "handOver"

/** As they are kept: the browser hands the keys out to use, not to read. */
interface KeptKeys {
  id: typeof place
  keys: OwnKeys
  card: Card
}

/** The same table; what is kept at this place is no text. */
const kept = () => database.table<KeptKeys, string>("secrets")

/** The seller's own card and keys. */
export interface Me {
  card: Card
  keys: OwnKeys
}

/** null where none were made yet. */
export const ownCard = async (): Promise<Me | null> => {
  const row = await kept().get(place)
  return row ? { card: row.card, keys: row.keys } : null
}

/**
 * Makes the seller's keys, or gives them another name where they are there. Two windows that do so at
 * once get the same ones. null where the browser can make none.
 */
export const makeOwnCard = async (typed: string): Promise<Me | null> => {
  const name = typed.trim().slice(0, longestCardName)
  const { makeKeys } = await import("~formats/hand-over/make-keys")
  const fresh = (await ownCard()) ? null : await makeKeys()
  return database.transaction("rw", database.secrets, async () => {
    const before = await kept().get(place)
    const card = before?.card ?? (fresh && { recipient: fresh.recipient, signs: fresh.signs })
    const keys = before?.keys ?? fresh?.keys
    if (!card || !keys) return null
    const row: KeptKeys = { id: place, keys, card: { ...card, name } }
    await kept().put(row)
    return { card: row.card, keys }
  })
}

/** The own card as a text to be sent to a colleague. */
export const cardText = async ({ card, keys }: Me): Promise<string> => {
  const { writeCard } = await import("~formats/hand-over/card")
  return writeCard(card, keys.sign)
}
