/** What stands on a poster, in the words that are printed; "" for what does not. */
export interface PosterText {
  name: string
  price: string
  /** What it cost before, struck through. */
  before: string
  brand: string
  /** The seller's words; line breaks are theirs. */
  words: string
  /** What to do with the QR code. */
  scan: string
  /** The host that the QR code leads to. */
  host: string
}

/** Marks that turn or hide what stands beside them, and halves of letters: names come from pages. */
const unseen =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text as it may be drawn, in one line. */
export const oneLine = (text: string): string =>
  text
    .replace(unseen, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()

/** The same of a text in lines; a gap is one empty line at most. */
export const inLines = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(oneLine)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()

/** Whether a line runs from the right: by its first letter that has a direction (UAX #9, P2). */
export const runsFromRight = (text: string): boolean =>
  /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text
  )
