import { identityToRecipient } from "age-encryption"
import { toBase64url } from "./base64url"
import { type Card, ed25519, type OwnKeys } from "./card"

export interface MadeKeys {
  keys: OwnKeys
  recipient: Card["recipient"]
  signs: Card["signs"]
}

/**
 * New keys that nothing can read out of the browser, not even we. null where it cannot make such: it
 * knows both kinds from Chrome 137 and Firefox 130 on.
 */
export const makeKeys = async (): Promise<MadeKeys | null> => {
  try {
    const open = await crypto.subtle.generateKey({ name: "X25519" }, false, ["deriveBits"])
    const sign = await crypto.subtle.generateKey(ed25519, false, ["sign", "verify"])
    if (!("privateKey" in open) || !("privateKey" in sign)) return null
    const raw = new Uint8Array(await crypto.subtle.exportKey("raw", sign.publicKey))
    return {
      keys: { open: open.privateKey, sign: sign.privateKey },
      recipient: await identityToRecipient(open.privateKey),
      signs: toBase64url(raw)
    }
  } catch {
    return null
  }
}
