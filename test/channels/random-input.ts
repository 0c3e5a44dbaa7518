import fc from "fast-check"

/**
 * How many random targets and texts all channels get together; `CHANNEL_RUNS` for another number.
 */
const TOTAL = Number(process.env["CHANNEL_RUNS"] ?? 100_000)

/** One channel's part of them. */
export const runsFor = (channels: number): number => Math.ceil(TOTAL / channels)

const nested = fc
  .tuple(fc.webUrl(), fc.webUrl({ withQueryParameters: true, withFragments: true }))
  .map(([outer, inner]) => `${outer}?to=${encodeURIComponent(inner)}&utm_source=a%20b&q=a+b#top`)

const wide = fc
  .tuple(fc.domain(), fc.string({ unit: "grapheme", maxLength: 30 }))
  .map(([host, path]) => `https://${host}/${path.replace(/\p{C}|\s/gu, "_")}`)

/** Addresses of pages: plain, with another in their query, with letters of all the world. */
export const page = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  nested,
  wide
)

const scheme = fc.constantFrom("javascript:", "data:", "file:///", "ftp://", "tg://", "https:", "")

/** What is no address of a page, or hides one behind a name. */
export const noPage = fc.oneof(
  fc.tuple(scheme, fc.string({ maxLength: 20 })).map(([start, rest]) => start + rest),
  fc.webUrl().map((url) => url.replace("://", "://user:secret@")),
  fc.webUrl().map((url) => `${url} and more`)
)

/** Words with anything in them: emoji, marks, line breaks, controls, halves of surrogate pairs. */
export const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(..."&#+%=?/\\\r\n\t '\"()<>苹🍎é\ud83d\u0000\u200f"),
    maxLength: 40
  })
)

/** The words as they are meant to arrive. */
export const meant = (text: string): string =>
  Array.from(text.replaceAll("\r\n", "\n").replaceAll("\r", "\n"), (char) => {
    const code = char.codePointAt(0) ?? 0
    if (code >= 0xd800 && code <= 0xdfff) return "\ufffd"
    const control = code < 32 || (code > 126 && code < 160)
    return control && char !== "\n" && char !== "\t" ? "" : char
  })
    .join("")
    .trim()

/** No line break, no blank, no half of a pair, nothing a chat ends a link at. */
export const CLEAN = /^[\u0021\u0023-\u0026\u002A-\u003B\u003D\u003F-\u007E]+$/
