import type { Random } from "../random"

const utf8 = (text: string) => new TextEncoder().encode(text)

/** What attackers and broken programs put into files. */
const hostile: readonly (() => Uint8Array)[] = [
  () => utf8('=HYPERLINK("http://x",1)'),
  () => utf8("__proto__"),
  () => utf8('{"__proto__":{"polluted":1}}'),
  () => utf8("\0"),
  () => utf8("\u202e\u2066\u200b\ufeff"),
  () => utf8('"'),
  () => utf8(",".repeat(400)),
  () => utf8("\n".repeat(2000)),
  () => utf8("x".repeat(200_000)),
  () => utf8("BEGIN:VCARD\r\n"),
  () => utf8("END:VCARD\r\n"),
  () => utf8("AGENT:\r\nBEGIN:VCARD\r\nAGENT:\r\nBEGIN:VCARD\r\n"),
  () => utf8("=\r\n=E5=BC=\r\n"),
  () => utf8(";ENCODING=QUOTED-PRINTABLE;CHARSET=no-such"),
  () => utf8(`${"[".repeat(5000)}`),
  () => utf8("&a [*a,*a,*a]\n"),
  () => utf8("1e309,-0,NaN,1.2.3,1,234,567.89"),
  () => utf8("9".repeat(400)),
  () => Uint8Array.of(0xff, 0xfe, 0xfd),
  () => Uint8Array.of(0x50, 0x4b, 0x03, 0x04),
  () => Uint8Array.of(0x81, 0x30, 0x81, 0x30, 0xff)
]

const splice = (bytes: Uint8Array, at: number, cut: number, put: Uint8Array): Uint8Array => {
  const made = new Uint8Array(at + put.length + Math.max(0, bytes.length - at - cut))
  made.set(bytes.subarray(0, at))
  made.set(put, at)
  made.set(bytes.subarray(Math.min(bytes.length, at + cut)), at + put.length)
  return made
}

/** Mutations never let a file grow beyond this, in bytes. */
const largest = 2_000_000

const one = (bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array => {
  const at = random.below(bytes.length + 1)
  const some = random.below(60)
  switch (random.below(9)) {
    case 0:
      return splice(bytes, at, 0, Uint8Array.of(random.below(256)))
    case 1:
      return splice(bytes, at, 1, Uint8Array.of((bytes[at] ?? 0) ^ (1 << random.below(8))))
    case 2:
      return splice(bytes, at, some, new Uint8Array())
    case 3:
      return bytes.slice(0, at)
    case 4:
      return splice(bytes, at, 0, bytes.subarray(at, at + some * 20))
    case 5:
      return splice(bytes, at, some, other.subarray(0, random.below(other.length + 1)))
    case 6:
      return splice(bytes, at, 0, bytes.slice(random.below(bytes.length + 1), at))
    default:
      return splice(bytes, at, random.below(4), (random.of(hostile) ?? (() => utf8("")))())
  }
}

/** A file damaged at one to five random places. */
export const mutated = (bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array => {
  let made = bytes
  for (let left = 1 + random.below(5); left > 0; left--) {
    const next = one(made, random, other)
    if (next.length <= largest) made = next
  }
  return made
}
