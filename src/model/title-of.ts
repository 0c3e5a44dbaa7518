/** Longest title that is proposed, in UTF-16 units. */
const longest = 60

const words = new Intl.Segmenter(undefined, { granularity: "word" })
const signs = new Intl.Segmenter(undefined, { granularity: "grapheme" })

/** The first words of a text as a title: of its first line, cut between words, never in an emoji. */
export const titleOf = (text: string): string => {
  const line = text.trim().split(/\s*[\r\n\u2028\u2029]\s*/u)[0] ?? ""
  if (line.length <= longest) return line
  const title = upTo(words.segment(line.slice(0, longest * 4)))
  return `${title || upTo(signs.segment(line.slice(0, longest * 4)))}…`
}

const upTo = (segments: Intl.Segments): string => {
  let title = ""
  for (const { segment } of segments) {
    if (title.length + segment.length >= longest) break
    title += segment
  }
  return title.trim()
}
