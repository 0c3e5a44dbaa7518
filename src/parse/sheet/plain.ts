/** What nobody sees: variation selectors, keycaps, joiners that stand alone, direction marks. */
const unseen = /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0f|\u20e3/gu

/**
 * A line in one width and one kind of digits, for reading: １．→ 1. and ① → 1, 1️⃣ → 1. The seller
 * sees the line as it was pasted.
 */
export const plain = (line: string): string =>
  line
    .replaceAll("🔟", "10")
    .replace(/[\u2460-\u2473\u2776-\u277f\u24f5-\u24fe\u2780-\u2793]/gu, circled)
    .normalize("NFKC")
    .replace(unseen, "")
    .replace(/[\t\u3000\u00a0]/gu, " ")
    .replace(/[〖【［「『]/gu, "(")
    .replace(/[〗】］」』]/gu, ")")
    .replace(/[。]/gu, " ")
    .trim()

/** Numbers in circles stand before a name without a space. */
const circled = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0
  const starts = [0x2460, 0x2776, 0x24f5, 0x2780, 0x278a]
  const start = starts.findLast((it) => it <= code && code - it < 20) ?? code
  return `${code - start + 1}. `
}
