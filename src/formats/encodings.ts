import { type Read, fault } from "./file-fault"
import { common } from "./common-han"

/** Labels of the Encoding Standard, as the seller may choose them. */
export const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "gb18030",
  "big5",
  "shift_jis",
  "euc-kr",
  "windows-1252",
  "windows-1250",
  "windows-1251"
] as const
export type Encoding = (typeof encodings)[number]

/** `cut`: its last sign is not whole. */
export interface Decoded {
  text: string
  encoding: Encoding
  cut: boolean
}

const marks: [Encoding, number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]]
]

const markOf = (bytes: Uint8Array): Encoding | undefined =>
  marks.find(([, mark]) => mark.every((it, at) => bytes[at] === it))?.[0]

const strictly = (bytes: Uint8Array, encoding: Encoding, cutAllowed = false): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cutAllowed })
  } catch {
    return null
  }
}

/** Latin text in UTF-16 has a nought in every second byte. */
const noughts = (bytes: Uint8Array): Encoding | undefined => {
  const sample = bytes.subarray(0, 2000)
  const share = (odd: number) =>
    sample.filter((it, at) => at % 2 === odd && it === 0).length / (sample.length / 2)
  if (share(1) > 0.3 && share(0) < 0.05) return "utf-16le"
  return share(0) > 0.3 && share(1) < 0.05 ? "utf-16be" : undefined
}

/** How many of the signs beyond ASCII are ones that people write every day, from 0 to 1. */
const plausible = (bytes: Uint8Array, encoding: Encoding): number => {
  const text = strictly(bytes, encoding, true)
  if (text === null) return 0
  const beyond = Array.from(text.slice(0, 20_000)).filter((it) => it > "\x7f")
  return beyond.filter((it) => common.has(it)).length / Math.max(1, beyond.length)
}

/** A letter with an accent stands by itself among ASCII; signs of two bytes stand in pairs. */
const standAlone = (bytes: Uint8Array): number => {
  let high = 0
  let alone = 0
  for (const [at, byte] of bytes.subarray(0, 200_000).entries()) {
    if (byte < 0x80) continue
    high += 1
    if ((bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0) < 0x80) alone += 1
  }
  return alone / Math.max(1, high)
}

/** Bad bytes that a text of so many good signs may have: one in a file that was mended by hand. */
const spoilt = 0.02

/**
 * Is it UTF-8 but for a few bytes? Signs of several bytes that follow its rules do not come about in
 * another encoding, one after the other.
 */
const nearlyUtf8 = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, 2_000_000))
  let [good, bad] = [0, 0]
  for (const sign of text)
    if (sign === "\ufffd") bad += 1
    else if (sign > "\x7f") good += 1
  return bad <= Math.max(1, good * spoilt) && good >= 8
}

/** The encoding a file is most likely in: what it says itself, UTF-8 where it can be, else by its signs. */
export const guessEncoding = (bytes: Uint8Array): Encoding => {
  const said = markOf(bytes) ?? noughts(bytes)
  if (said) return said
  if (strictly(bytes, "utf-8", true) !== null) return "utf-8"
  if (nearlyUtf8(bytes)) return "utf-8"
  if (standAlone(bytes) > 0.5) return "windows-1252"
  const [gb, big5] = [plausible(bytes, "gb18030"), plausible(bytes, "big5")]
  if (Math.max(gb, big5) > 0) return big5 > gb ? "big5" : "gb18030"
  return strictly(bytes, "gb18030", true) === null ? "windows-1252" : "gb18030"
}

/** The text of a file. A sign that is none in that encoding becomes U+FFFD, and its row is refused later. */
export const decode = (bytes: Uint8Array, encoding = guessEncoding(bytes)): Read<Decoded> => {
  const text = new TextDecoder(encoding).decode(bytes)
  // No table holds one: these are a picture's or a program's bytes, or UTF-16 read as another.
  if (text.includes("\0")) return fault("not-a-table")
  const whole = strictly(bytes, encoding) !== null
  const cut = !whole && strictly(bytes, encoding, true) !== null
  return { ok: true, value: { text, encoding, cut } }
}
