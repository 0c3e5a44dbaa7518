import { ofBase64url, toBase64url } from "./base64url"

/**
 * Somebody who hands customers over, or takes them over: what files are encrypted to, and the key with
 * which theirs are signed. Nothing in it is secret.
 */
export interface Card {
  /** What they call themselves; it proves nothing. */
  name: string
  /** X25519, in age's form: "age1…". */
  recipient: string
  /** Ed25519, 32 bytes, in base64url. */
  signs: string
}

/** The keys of this browser's seller; the private ones cannot be read out. */
export interface OwnKeys {
  /** Ed25519. */
  sign: CryptoKey
  /** X25519. */
  open: CryptoKey
}

export const ed25519 = { name: "Ed25519" }

/** Longest name on a card, in UTF-16 units. */
export const longestCardName = 60

const opening = "regulars-card-1"

/** What the signature of a card is over: neither key can be taken for another's. */
const signed = ({ name, recipient, signs }: Card): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode([opening, recipient, signs, name].join("\n"))

const isRecipient = (text: string): boolean => /^age1[02-9ac-hj-np-z]{58}$/.test(text)

/** A card as a text that can be sent, signed with its own key. */
export const writeCard = async (card: Card, sign: CryptoKey): Promise<string> => {
  const signature = new Uint8Array(await crypto.subtle.sign(ed25519, sign, signed(card)))
  const name = toBase64url(new TextEncoder().encode(card.name))
  return [opening, card.recipient, card.signs, name, toBase64url(signature)].join(".")
}

export const verifies = async (
  signs: string,
  signature: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array<ArrayBuffer>
): Promise<boolean> => {
  const raw = ofBase64url(signs)
  if (raw?.length !== 32 || signature.length !== 64) return false
  try {
    const key = await crypto.subtle.importKey("raw", raw, ed25519, true, ["verify"])
    return await crypto.subtle.verify(ed25519, key, signature, bytes)
  } catch {
    // Not a point of the curve.
    return false
  }
}

/** Why a text is no card: it is none at all, or a letter of it was changed. */
export type CardFault = "no-card" | "changed-card"

/** Finds the card in what was pasted, and holds it against its signature. */
export const readCard = async (
  typed: string
): Promise<{ ok: true; card: Card } | { ok: false; why: CardFault }> => {
  const found = /regulars-card-1\.(age1\w+)\.([\w-]+)\.([\w-]*)\.([\w-]+)/.exec(
    typed.replace(/\s+/g, "")
  )
  if (!found) return { ok: false, why: "no-card" }
  const [, recipient = "", signs = "", encoded = "", signature = ""] = found
  const [name, proof] = [ofBase64url(encoded), ofBase64url(signature)]
  if (!name || !proof || !isRecipient(recipient)) return { ok: false, why: "changed-card" }
  const card = { name: new TextDecoder().decode(name), recipient, signs }
  if (card.name.length > longestCardName || !(await verifies(signs, proof, signed(card))))
    return { ok: false, why: "changed-card" }
  return { ok: true, card }
}
