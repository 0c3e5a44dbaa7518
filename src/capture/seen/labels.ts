import type { Bit } from "./scan"

export type Labelled = { label: string; value: string; el: Element; at: number }

/** Longest line that is taken for a label with its value. */
const longest = 120

const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/^[\s〈<【（([{·•|*\-–]+|[\s〉>】）)\]}|*]+$/gu, "")
    .trim()

const asLabel = (text: string): string => bare(text.replace(/\s*[:：=]\s*$/u, "")).toLowerCase()

/** Every way to part a line into a label and a value: "SKU: 12", "Art.12", "Cod produs 12". */
const partings = (text: string): [label: string, value: string][] => {
  const line = bare(text)
  const found: [string, string][] = []
  for (const mark of line.matchAll(/[:：]\s*|(?<=#|№|n°|nº)\s*/giu)) {
    found.push([line.slice(0, mark.index), line.slice(mark.index + mark[0].length)])
    if (found.length === 2) break
  }
  const last = /^(.{2,40}?)[\s.]+(\S{3,40})$/u.exec(line)
  if (last?.[1] && last[2]) found.push([last[1], last[2]])
  const joined = /^(\p{L}[\p{L} ]{1,20}\.)(\p{Nd}\S{2,30})$/u.exec(line)
  if (joined?.[1] && joined[2]) found.push([joined[1], joined[2]])
  return found
}

/** Lines of the page that may be a label and a value, in one run of text or in two that follow. */
export const labelled = (bits: readonly Bit[], from: number, to: number): Labelled[] => {
  const found: Labelled[] = []
  for (const [index, { text, el, at }] of bits.entries()) {
    if (at < from || at > to || text.length > longest) continue
    for (const [label, value] of partings(text))
      if (label.length <= 50 && value !== "") found.push({ label: asLabel(label), value, el, at })
    const label = asLabel(text)
    if (label.length < 2 || label.length > 50) continue
    // "Item no" · ":" · "123"
    let next = bits[index + 1]
    if (next && /^[\s:：#]+$/u.test(next.text)) next = bits[index + 2]
    if (next && next.text.length <= longest)
      found.push({ label, value: bare(next.text.replace(/^[:：#]\s*/u, "")), el, at })
  }
  return found
}
