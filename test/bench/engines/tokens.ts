const segmenter = new Intl.Segmenter("zh", { granularity: "word" })

/** Words as the browser cuts them, Chinese ones too: what MiniSearch and Orama are advised to take. */
export const segmented = (text: string): string[] =>
  Array.from(segmenter.segment(text.toLowerCase()))
    .filter((it) => it.isWordLike)
    .map((it) => it.segment)

/** Latin words and numbers whole, each Han character by itself: as FlexSearch is told to read CJK. */
export const wordsAndSigns = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/\p{Script=Han}|[\p{Letter}\p{Number}]+?(?=\p{Script=Han}|[^\p{Letter}\p{Number}]|$)/gu)
  ?? []
