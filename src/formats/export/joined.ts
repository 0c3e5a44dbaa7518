/**
 * Several texts in one cell, a line of three dashes between each two. A line of dashes within a text
 * gets one more, so that `splitTexts` gives back the very texts.
 */
export const joinTexts = (texts: readonly string[]): string =>
  texts.map((it) => it.replace(/^-{3,}$/gm, "$&-")).join(`\n${line}\n`)

const line = "---"

/** The texts that `joinTexts` put into one cell; an empty cell has none. */
export const splitTexts = (cell: string): string[] =>
  cell === "" ? [] : cell.split(`\n${line}\n`).map((it) => it.replace(/^-{4,}$/gm, shorter))

const shorter = (dashes: string): string => dashes.slice(1)

/** Parts of one line, with a bar between each two. */
export const joinParts = (parts: readonly string[]): string =>
  parts
    .map((it) => it.replace(/[\\|]/g, "\\$&").replace(/\n/g, "\\n").replace(/\r/g, "\\r"))
    .join(" | ")

/** The parts that `joinParts` put into one line. */
export const splitParts = (joined: string): string[] => {
  const parts = [""]
  for (let at = 0; at < joined.length; at++) {
    const sign = joined[at] ?? ""
    const last = parts.length - 1
    if (sign === "\\") {
      const next = joined[++at] ?? ""
      parts[last] += next === "n" ? "\n" : next === "r" ? "\r" : next
    } else if (joined.startsWith(" | ", at)) {
      parts.push("")
      at += 2
    } else parts[last] += sign
  }
  return parts
}
