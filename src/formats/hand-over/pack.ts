import { Decrypter, Encrypter } from "age-encryption"
import * as v from "valibot"
import { Id, text, Time } from "~model/row"
import { ofBase64url, toBase64url } from "./base64url"
import { type Card, ed25519, longestCardName, type OwnKeys, verifies } from "./card"
import { gunzip, gzip } from "./gzip"
import { PackBody } from "./pack-body"

/** Of the format; a reader takes no newer one. The second brought wants and credits. */
const versions = [1, 2] as const
const version = 2

/** Bytes of a file that is looked at, and of what is packed in it. */
export const largestPack = 100_000_000
const largestBody = 400_000_000

const opening = "regulars-hand-over\n"

const CardSchema = v.strictObject({
  name: text(longestCardName),
  recipient: text(100),
  signs: text(100)
})

/** What the sender signs, with the checksum of the rest: who to whom, when, and which one it is. */
export const PackHead = v.strictObject({
  version: v.picklist(versions),
  /** Version of the sender's database: rows of a newer one are not understood. */
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** One pack is taken in once. */
  id: Id,
  at: Time,
  from: CardSchema,
  /** The receiver's recipient. */
  to: text(100),
  /** SHA-256 of the packed body, in base64url. */
  sha256: text(50)
})
export type PackHead = v.InferOutput<typeof PackHead>

/**
 * Why a pack is not taken.
 * - `not-a-pack`: another file, or too large to be one.
 * - `not-for-me`: encrypted to somebody else.
 * - `damaged`: cut, or changed on the way.
 * - `other-receiver`: signed for somebody else, who passed it on.
 * - `bad-signature`: not signed by whom it says it is from.
 * - `newer`: written by a newer version.
 * - `bad-rows`: rows in it are none of ours.
 */
export type PackFault =
  | "not-a-pack"
  | "not-for-me"
  | "damaged"
  | "other-receiver"
  | "bad-signature"
  | "newer"
  | "bad-rows"

export type OpenedPack =
  { ok: true; head: PackHead; body: PackBody } | { ok: false; why: PackFault }

const encode = (words: string) => new TextEncoder().encode(words)

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  toBase64url(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)))

/**
 * Encrypted to the receiver alone, in age's format; within it the head in one line, the sender's
 * signature of it in the next, then the body, packed.
 */
export const makePack = async (
  head: Omit<PackHead, "version" | "sha256">,
  body: PackBody,
  sign: CryptoKey
): Promise<Uint8Array<ArrayBuffer>> => {
  const packed = await gzip(encode(JSON.stringify(body)))
  const whole: PackHead = { ...head, version, sha256: await sha256(packed) }
  const line = JSON.stringify(whole)
  const signature = await crypto.subtle.sign(ed25519, sign, encode(opening + line))
  const before = encode(`${opening}${line}\n${toBase64url(new Uint8Array(signature))}\n`)
  const plain = new Uint8Array(before.length + packed.length)
  plain.set(before)
  plain.set(packed, before.length)
  const encrypter = new Encrypter()
  encrypter.addRecipient(head.to)
  return new Uint8Array(await encrypter.encrypt(plain))
}

const isAge = (bytes: Uint8Array): boolean =>
  encode("age-encryption.org/v1\n").every((byte, at) => bytes[at] === byte)

/** The two lines and the rest; null for anything else. */
const partsOf = (plain: Uint8Array<ArrayBuffer>) => {
  const ends: number[] = []
  for (let at = 0; at < Math.min(plain.length, 10_000) && ends.length < 3; at++)
    if (plain[at] === 10) ends.push(at)
  const [first = -1, second = -1, third = -1] = ends
  if (third < 0) return null
  const words = (from: number, to: number) => new TextDecoder().decode(plain.slice(from, to))
  if (words(0, first + 1) !== opening) return null
  return {
    line: words(first + 1, second),
    signature: words(second + 1, third),
    packed: plain.slice(third + 1)
  }
}

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** Newer in its format or its rows: said before anything else of it is judged. */
const Newer = v.object({ version: v.number(), schema: v.number() })

const decrypt = async (
  bytes: Uint8Array,
  keys: OwnKeys
): Promise<Uint8Array<ArrayBuffer> | PackFault> => {
  const decrypter = new Decrypter()
  decrypter.addIdentity(keys.open)
  try {
    return new Uint8Array(await decrypter.decrypt(bytes))
  } catch (error) {
    return error instanceof Error && /no identity/.test(error.message) ? "not-for-me" : "damaged"
  }
}

/**
 * Opens a pack and holds it against everything it says of itself. What it cannot know: whether it was
 * taken in before, and whether the seller trusts whom it is from.
 * @param schema Version of the database here.
 */
export const openPack = async (
  bytes: Uint8Array<ArrayBuffer>,
  keys: OwnKeys,
  me: Card,
  schema: number
): Promise<OpenedPack> => {
  const no = (why: PackFault) => ({ ok: false, why }) as const
  if (bytes.length > largestPack || !isAge(bytes)) return no("not-a-pack")
  const plain = await decrypt(bytes, keys)
  if (typeof plain === "string") return no(plain)
  const parts = partsOf(plain)
  if (!parts) return no("not-a-pack")
  const said = parse(parts.line)
  const newer = v.safeParse(Newer, said)
  if (newer.success && (newer.output.version > version || newer.output.schema > schema))
    return no("newer")
  const head = v.safeParse(PackHead, said)
  if (!head.success) return no("damaged")
  const { from, to, sha256: sum } = head.output
  const signature = ofBase64url(parts.signature) ?? new Uint8Array()
  if (!(await verifies(from.signs, signature, encode(opening + parts.line))))
    return no("bad-signature")
  if (to !== me.recipient) return no("other-receiver")
  if (sum !== (await sha256(parts.packed))) return no("damaged")
  const json = await gunzip(parts.packed, largestBody)
  if (!json) return no("damaged")
  const body = v.safeParse(PackBody, parse(new TextDecoder().decode(json)))
  return body.success ? { ok: true, head: head.output, body: body.output } : no("bad-rows")
}
