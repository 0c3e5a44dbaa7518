/** An address up to the first sign that cannot be in one; what closes a sentence is not its end. */
const address = /(?:https?:\/\/|www\.)[^\s<>"，。！？；：、（）【】《》「」]+/giu

const words = new Intl.Segmenter(undefined, { granularity: "word" })
const signs = new Intl.Segmenter(undefined, { granularity: "grapheme" })

/** Breaks to end a piece at, best first: between paragraphs, lines, sentences. */
const breaks = [/\n\s*\n\s*$/u, /\n\s*$/u, /(?:[.!?…]["'”’)]?\s+|[。！？；…]["”’」）]?\s*)$/u]

/**
 * Cuts a text into pieces of at most `limit` UTF-16 units, as a chat would refuse a longer one:
 * between paragraphs where it can, else lines, sentences, words. No link is ever cut, nor a sign made
 * of several (an emoji, a letter with its accent), and a word only where it is longer than a piece. A
 * link that is longer stands alone. White space at the ends of pieces goes.
 */
export const splitText = (text: string, limit: number): string[] => {
  const whole = text.trim()
  if (whole.length <= limit) return whole ? [whole] : []
  const pieces: string[] = []
  let open: string[] = []
  let length = 0
  for (const atom of atomsOf(whole, limit)) {
    while (open.length > 0 && length + atom.trimEnd().length > limit) {
      const upTo = bestBreak(open)
      pieces.push(open.slice(0, upTo).join("").trim())
      const rest = open.slice(upTo)
      // White space at the start of the next piece would go as well.
      open = rest.slice(rest.findIndex((it) => it.trim() !== "") >>> 0)
      length = lengthOf(open)
    }
    if (open.length === 0 && atom.trim() === "") continue
    open.push(atom)
    length += atom.length
  }
  return [...pieces, open.join("").trim()].filter((it) => it !== "")
}

const lengthOf = (atoms: readonly string[]): number => atoms.reduce((sum, it) => sum + it.length, 0)

/** How much of a piece is left at least for the sake of a good break. */
const least = 0.3

/** How many of the atoms stay together: up to the last of the best breaks that leave enough. */
const bestBreak = (atoms: readonly string[]): number => {
  const whole = atoms.join("")
  for (const end of breaks) {
    let length = whole.length
    for (let at = atoms.length; at > 0 && length >= whole.length * least; at--) {
      if (end.test(whole.slice(Math.max(0, length - 20), length))) return at
      length -= atoms[at - 1]?.length ?? 0
    }
  }
  return atoms.length
}

/** What is never cut: links, words with the signs that follow them, runs of white space. */
const atomsOf = (text: string, limit: number): string[] => {
  const atoms: string[] = []
  let at = 0
  for (const link of text.matchAll(address)) {
    atoms.push(...wordsOf(text.slice(at, link.index), limit))
    const bare = link[0].replace(/[.,;:!?)\]]+$/u, "")
    atoms.push(bare)
    at = link.index + bare.length
  }
  return [...atoms, ...wordsOf(text.slice(at), limit)]
}

const wordsOf = (text: string, limit: number): string[] =>
  [...text.matchAll(/\s+|\S+/gu)].flatMap(([run]) => {
    // Only scripts without spaces have words within a run; a whole text is segmented slowly.
    const parts = /^\s|^[\p{ASCII}\p{Script=Latin}]*$/u.test(run) ? [run] : partsOf(run, limit)
    return parts.flatMap((it) => (it.length > limit ? signsOf(it, limit) : [it]))
  })

/** The words of a run, each with the signs that follow it. */
const partsOf = (run: string, limit: number): string[] => {
  const parts: string[] = []
  for (const { segment, isWordLike } of words.segment(run)) {
    const last = parts.at(-1)
    if (!isWordLike && last !== undefined && last.length < limit) parts[parts.length - 1] += segment
    else parts.push(segment)
  }
  return parts
}

/** A word longer than a piece, in pieces of whole signs. */
const signsOf = (word: string, limit: number): string[] => {
  const parts: string[] = []
  for (const { segment } of signs.segment(word)) {
    const last = parts.at(-1)
    if (last !== undefined && last.length + segment.length <= limit)
      parts[parts.length - 1] = last + segment
    else parts.push(segment)
  }
  return parts
}
