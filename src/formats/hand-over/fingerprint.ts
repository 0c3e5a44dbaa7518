import type { Card } from "./card"

/** No I L O U: it is read out (Crockford's base 32). */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/**
 * A hundred bits of SHA-256 over both keys of a card, for two people to compare: "9F3K-…", five groups
 * of four. The name is not in it: anybody may call themselves anything.
 */
export const fingerprintOf = async ({ recipient, signs }: Card): Promise<string> => {
  const bytes = new TextEncoder().encode(`${recipient}\n${signs}`)
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
  let [bits, held, text] = [0, 0, ""]
  for (const byte of hash) {
    bits = (bits << 8) | byte
    held += 8
    while (held >= 5 && text.length < 20) {
      text += letters[(bits >> (held - 5)) & 31]
      held -= 5
    }
    bits &= (1 << held) - 1
  }
  return text.match(/.{4}/g)?.join("-") ?? ""
}
