import type { Property } from "./vcard-lines"

/** Quoted-printable (RFC 2045) as bytes; a sign that is not ASCII goes as UTF-8. */
const quotedBytes = (text: string): Uint8Array => {
  const bytes: number[] = []
  const plain = new TextEncoder()
  for (let at = 0; at < text.length;) {
    const hex = /^=([0-9a-f]{2})/i.exec(text.slice(at, at + 3))?.[1]
    if (hex) {
      bytes.push(Number.parseInt(hex, 16))
      at += 3
      continue
    }
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0)
    bytes.push(...plain.encode(sign))
    at += sign.length
  }
  return Uint8Array.from(bytes)
}

const decoded = (bytes: Uint8Array, charset: string): string => {
  for (const label of [charset, "utf-8"]) {
    if (!label) continue
    try {
      return new TextDecoder(label, { fatal: label !== charset }).decode(bytes)
    } catch {
      // A name that is no encoding's, or bytes that are none of it.
    }
  }
  return new TextDecoder("gb18030").decode(bytes)
}

/** The text of a value, or of one part of it. */
const plain = (raw: string, { params }: Property, version: string): string => {
  const quoted = params.get("ENCODING")?.toLowerCase() === "quoted-printable"
  const text = quoted ? decoded(quotedBytes(raw), params.get("CHARSET") ?? "") : raw
  // 2.1 knows no "\n": "C:\new" is what it says there.
  const escapes = version === "2.1" ? /\\([\\;,:])/g : /\\([\\;,:nN])/g
  return text.replace(escapes, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign))
}

const splitBy = (raw: string, sign: "," | ";"): string[] => {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < raw.length; at++) {
    if (raw[at] === "\\") at += 1
    else if (raw[at] === sign) {
      parts.push(raw.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, raw.slice(from)]
}

const tidy = (text: string) => text.replace(/\r\n?/g, "\n").trim()

/** A value that is one text. */
export const textOf = (property: Property, version: string): string =>
  tidy(plain(property.value, property, version))

/** A value that is parts between semicolons: a name, an address. */
export const partsOf = (property: Property, version: string): string[] =>
  splitBy(property.value, ";").map((it) => tidy(plain(it, property, version)))

/** A value that is a list between commas; 2.1 parts categories by semicolons as well. */
export const listOf = (property: Property, version: string): string[] =>
  splitBy(property.value, ",")
    .flatMap((it) => (version === "2.1" ? splitBy(it, ";") : [it]))
    .map((it) => tidy(plain(it, property, version)))
    .filter(Boolean)
