/** Characters as people count them, where an emoji of several code points is one. */
export const graphemes = (text: string): string[] =>
  Array.from(new Intl.Segmenter("en").segment(text), ({ segment }) => segment)
