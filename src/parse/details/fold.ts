/**
 * The text with full-width letters, digits and signs as plain ones, each in its place: what is found
 * in one is found at the same place in the other.
 */
export const foldWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/gu, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2002-\u200b\ufeff\t]/gu, " ")
    .replace(/\r/gu, "\n")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
