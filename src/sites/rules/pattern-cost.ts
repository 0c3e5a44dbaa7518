/** Escapes, classes and named groups become plain atoms, so that only structure is left. */
const flatten = (source: string): string =>
  source
    .replace(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|.)/gu, "a")
    .replace(/\[[^\]]*\]/gu, "a")
    .replace(/\(\?(?:<[^>]*>|:)/gu, "(")

/**
 * In how many ways a pattern can try one text from one place, at most: what a backtracking engine
 * does before it gives up. `a{0,500}a{0,500}b` is bounded and yet 250,000. Only for patterns in
 * which `patternFault` finds nothing.
 */
export const waysOf = (source: string): number => {
  const text = flatten(source)
  let place = 0
  const alternatives = (): number => {
    let ways = sequence()
    while (text[place] === "|") {
      place++
      ways += sequence()
    }
    return ways
  }
  const sequence = (): number => {
    let ways = 1
    while (place < text.length && text[place] !== "|" && text[place] !== ")") ways *= repeated()
    return ways
  }
  const repeated = (): number => {
    let ways = 1
    if (text[place++] === "(") {
      ways = alternatives()
      place++
    }
    const [all = "", least, most] = /^\{(\d+)(?:,(\d+))?\}/u.exec(text.slice(place)) ?? []
    place += all.length
    if (most !== undefined) ways *= Number(most) - Number(least) + 1
    if (text[place] === "?") {
      place++
      if (!all) ways += 1
    }
    return ways
  }
  return alternatives()
}
