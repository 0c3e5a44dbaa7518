/** A run of words that both texts have, or only the earlier, or only the later. */
export interface DiffRun {
  how: "same" | "gone" | "new"
  text: string
}

/** Cells of the table that is filled at most; longer texts are told apart as a whole. */
const mostCells = 4_000_000

/** What changed between two texts, word by word (Han: by what the browser takes for words). */
export const wordDiff = (before: string, after: string): DiffRun[] => {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  let [start, endA, endB] = [0, a.length, b.length]
  while (start < endA && start < endB && a[start] === b[start]) start++
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  return joined([
    ...a.slice(0, start).map((text) => ({ how: "same" as const, text })),
    ...middle(a.slice(start, endA), b.slice(start, endB)),
    ...a.slice(endA).map((text) => ({ how: "same" as const, text }))
  ])
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" })
const wordsOf = (text: string) => Array.from(segmenter.segment(text), (it) => it.segment)

/** By the longest common sequence of words. */
const middle = (a: readonly string[], b: readonly string[]): DiffRun[] => {
  const whole = (how: "gone" | "new", words: readonly string[]) =>
    words.map((text) => ({ how, text }))
  if (a.length * b.length > mostCells) return [...whole("gone", a), ...whole("new", b)]
  const width = b.length + 1
  const longest = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const runs: DiffRun[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const [was = "", is = ""] = [a[i], b[j]]
    if (was === is) {
      runs.push({ how: "same", text: was })
      i++
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      runs.push({ how: "gone", text: was })
      i++
    } else {
      runs.push({ how: "new", text: is })
      j++
    }
  }
  return [...runs, ...whole("gone", a.slice(i)), ...whole("new", b.slice(j))]
}

const joined = (runs: readonly DiffRun[]): DiffRun[] => {
  const all: DiffRun[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (last?.how === run.how) last.text += run.text
    else all.push({ ...run })
  }
  return all
}
