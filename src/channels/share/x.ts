import { safeTarget } from "~model/safe-target"
import type { ShareChannel } from "./share-channel"
import { encodeValue } from "../encode"

/** X shortens every address to 23 characters. */
const ADDRESS_LENGTH = 23

/** These ranges count one, all others two: developer docs, "Counting characters". */
const weight = (char: string): number => {
  const code = char.codePointAt(0) ?? 0
  const light = code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223)
  return light || (code >= 8242 && code <= 8247) ? 1 : 2
}

/** Length of a post as X counts it: an emoji of several characters is two. */
const lengthOf = (text: string): number => {
  let total = 0
  for (const { segment } of new Intl.Segmenter("en").segment(text.normalize("NFC")))
    total += /\p{Extended_Pictographic}/u.test(segment)
      ? 2
      : [...segment].reduce((sum, char) => sum + weight(char), 0)
  return total
}

/** A post on X: text and address, 280 in all. */
export const x: ShareChannel = {
  id: "x",
  mark: "official",
  kind: "url",
  limit: 280,
  carriesText: true,
  build({ url, text }) {
    const target = safeTarget(url)
    if (!target.ok) return target
    const words = text.trim()
    const chars = ADDRESS_LENGTH + (words === "" ? 0 : lengthOf(words) + 1)
    if (chars > 280) return { ok: false, why: "text-too-long" }
    const query = words === "" ? "" : `text=${encodeValue(words)}&`
    return {
      ok: true,
      href: `https://x.com/intent/tweet?${query}url=${encodeValue(target.url)}`,
      chars
    }
  }
}
