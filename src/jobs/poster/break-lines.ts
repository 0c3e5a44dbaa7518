const words = new Intl.Segmenter(undefined, { granularity: "word" })
const signs = new Intl.Segmenter(undefined, { granularity: "grapheme" })

/** May not begin a line, and may not end one (GB/T 15834, JIS X 4051). */
const noStart =
  "，。、；：？！）】》」』〉〕…—～·％%!,.;:?)]}”’»›ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ℃°"
const noEnd = "（【《「『〈〔“‘«‹([{$¥￥€£#＃@"

/** Written without spaces: a line may end behind any word of theirs. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]/u

const mayBreak = (before: string, after: string): boolean => {
  const last = Array.from(before).at(-1) ?? ""
  const first = Array.from(after)[0] ?? ""
  if (/\s/.test(first) || noStart.includes(first) || noEnd.includes(last)) return false
  // A number and what it counts are one: "5 kg".
  if (/\d\s?$/.test(before)) return false
  return /[\s-]/.test(last) || unspaced.test(last) || unspaced.test(first)
}

/** The pieces that stay on one line, spaces behind them. */
const pieces = (text: string): string[] => {
  const found: string[] = []
  for (const { segment } of words.segment(text)) {
    const before = found.at(-1)
    if (before !== undefined && !mayBreak(before, segment)) found.push(`${found.pop()}${segment}`)
    else found.push(segment)
  }
  return found
}

const graphemes = (text: string): string[] => [...signs.segment(text)].map((it) => it.segment)

/** The first letter or sign of a text, whole; "" of nothing. */
export const firstSign = (text: string): string => graphemes(text.slice(0, 40))[0] ?? ""

/** As much of a line as is at most `width` wide, with … where some is left out. */
export const clipLine = (
  line: string,
  width: number,
  widthOf: (text: string) => number
): string => {
  if (widthOf(line) <= width) return line
  const all = graphemes(line.slice(0, 1000))
  let [low, high] = [0, all.length - 1]
  const clipped = (count: number) => `${all.slice(0, count).join("").trimEnd()}…`
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (widthOf(clipped(middle)) <= width) low = middle
    else high = middle - 1
  }
  return clipped(low)
}

/** Lines of a text, and whether all of it is there, each word of it whole. */
export interface Broken {
  lines: string[]
  whole: boolean
}

/**
 * Breaks a text into lines at most `width` wide: at spaces, between words of scripts that have none,
 * and within a word only where it alone is wider. Of more than `most` lines the last ends in ….
 */
export const breakLines = (
  text: string,
  width: number,
  most: number,
  widthOf: (text: string) => number
): Broken => {
  const lines: string[] = []
  let whole = true
  for (const paragraph of text.split("\n")) {
    let line = ""
    const rest = pieces(paragraph)
    for (let piece = rest.shift(); piece !== undefined; piece = rest.shift()) {
      if (widthOf((line + piece).trimEnd()) <= width) line += piece
      else if (line) {
        lines.push(line)
        line = ""
        rest.unshift(piece)
      } else {
        const signs = graphemes(piece)
        whole = false
        // One sign stands there even where it is too wide.
        if (signs.length < 2) line = piece
        else rest.unshift(...signs)
      }
      // The last one is clipped: what comes behind it is not looked at.
      if (lines.length >= most) {
        const last = `${lines[most - 1] ?? ""}${rest.join("")}`
        return cut(lines.slice(0, most - 1), last, width, widthOf)
      }
    }
    lines.push(line)
  }
  if (lines.length <= most) return { lines: lines.map((it) => it.trimEnd()), whole }
  return cut(lines.slice(0, most - 1), lines[most - 1] ?? "", width, widthOf)
}

/** Lines and a last one, which ends in … in any case: more would come. */
const cut = (
  lines: string[],
  last: string,
  width: number,
  widthOf: (text: string) => number
): Broken => {
  const full = `${last.trimEnd()}…`
  const end = widthOf(full) <= width ? full : clipLine(last, width, widthOf)
  return { lines: [...lines.map((it) => it.trimEnd()), end], whole: false }
}

/** The same with lines about as long as each other, as a heading looks best. */
export const balanceLines = (
  text: string,
  width: number,
  most: number,
  widthOf: (text: string) => number
): Broken => {
  const first = breakLines(text, width, most, widthOf)
  if (!first.whole || first.lines.length < 2) return first
  let [low, high] = [width / 2, width]
  let best = first
  while (high - low > 8) {
    const middle = (low + high) / 2
    const next = breakLines(text, middle, most, widthOf)
    if (next.whole && next.lines.length === first.lines.length) {
      best = next
      high = middle
    } else low = middle
  }
  return best
}
