import type { AppLock } from "~model/app-lock"

/**
 * As slow as OWASP asks of PBKDF2-HMAC-SHA256 since 2023: a third of a second here, and as much for
 * each guess of somebody who has the file.
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
const rounds = 600_000

type Kept = Pick<AppLock, "salt" | "hash" | "rounds">

export const hashPassphrase = async (passphrase: string): Promise<Kept> => {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  return { salt: toBase64(salt), hash: toBase64(await derive(passphrase, salt, rounds)), rounds }
}

export const fitsPassphrase = async (passphrase: string, kept: Kept): Promise<boolean> => {
  const wanted = fromBase64(kept.hash)
  const found = await derive(passphrase, fromBase64(kept.salt), kept.rounds)
  // All of it is looked at, so that the time tells nothing.
  let other = wanted.length ^ found.length
  for (const [at, byte] of found.entries()) other |= byte ^ (wanted[at] ?? 0)
  return other === 0
}

const derive = async (
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number
): Promise<Uint8Array> => {
  // The same letters may be typed in several ways: é is one sign or two.
  const bytes = new TextEncoder().encode(passphrase.normalize("NFKC"))
  const key = await crypto.subtle.importKey("raw", bytes, "PBKDF2", false, ["deriveBits"])
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations }
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, 256))
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (it) => it.charCodeAt(0))
