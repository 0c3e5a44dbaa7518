import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption"
import { allOf, streamOf } from "~formats/archive/streams"
import type { SealFault } from "./seal-fault"

type Bytes = Uint8Array<ArrayBuffer>

/** How every file of age's begins: https://age-encryption.org/v1, "Header". */
const opening = new TextEncoder().encode("age-encryption.org/v1\n")

/** An identity, wherever it stands in a text: a key file has lines of comment before it. */
const identityShape = /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}(?![0-9A-Z])/

/** A recipient of X25519, as `makeKey` makes them. */
export const isRecipient = (text: string): boolean => /^age1[02-9ac-hj-np-z]{58}$/.test(text)

/** A new pair of X25519 keys in age's form: "AGE-SECRET-KEY-1…" opens what is sealed to "age1…". */
export const makeKey = async (): Promise<{ identity: string; recipient: string }> => {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** The identity in what was typed or pasted, and its recipient; null where there is none. */
export const readKey = async (
  typed: string
): Promise<{ identity: string; recipient: string } | null> => {
  const identity = identityShape.exec(typed.trim().toUpperCase())?.[0]
  if (!identity) return null
  try {
    return { identity, recipient: await identityToRecipient(identity) }
  } catch {
    // Its checksum does not fit: a letter was mistyped.
    return null
  }
}

/** Encrypts a stream to all of some recipients, "age1…", in age's binary format. */
export const sealStream = async (
  stream: ReadableStream<Uint8Array>,
  recipients: readonly string[]
): Promise<ReadableStream<Uint8Array>> => {
  const encrypter = new Encrypter()
  for (const it of recipients) encrypter.addRecipient(it)
  return encrypter.encrypt(stream)
}

/**
 * Decrypts age's binary format with an identity. A file that was cut or changed behind its header
 * makes the stream fail where that is noticed, at its end at the latest.
 */
export const unsealStream = async (
  file: Blob,
  typed: string
): Promise<ReadableStream<Uint8Array> | SealFault> => {
  const start = new Uint8Array(await file.slice(0, opening.length).arrayBuffer())
  if (start.length < opening.length || opening.some((byte, at) => start[at] !== byte))
    return fault("not-sealed")
  const key = await readKey(typed)
  if (!key) return fault("bad-key")
  const decrypter = new Decrypter()
  decrypter.addIdentity(key.identity)
  try {
    return await decrypter.decrypt(streamOf(file))
  } catch (error) {
    return fault(
      error instanceof Error && /no identity/.test(error.message) ? "wrong-key" : "damaged"
    )
  }
}

/** Encrypts bytes, see `sealStream`. */
export const seal = async (bytes: Uint8Array, recipients: readonly string[]): Promise<Bytes> =>
  allOf(await sealStream(streamOf(new Blob([new Uint8Array(bytes)])), recipients))

/** Decrypts bytes, all of them or none. */
export const unseal = async (bytes: Uint8Array, identity: string): Promise<Bytes | SealFault> => {
  const stream = await unsealStream(new Blob([new Uint8Array(bytes)]), identity)
  if ("ok" in stream) return stream
  try {
    return await allOf(stream)
  } catch {
    return fault("damaged")
  }
}

const fault = (why: SealFault["why"]): SealFault => ({ ok: false, why })
