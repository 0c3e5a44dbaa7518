import { homes } from "./homes"
import type { Failure } from "./sentences"

type Tests = ReadonlyMap<string, string>

/** So many characters of a sentence, if no other failure says them, are sure to be its own. */
const telling = 20

/** Pieces of whole words, no blanks to fill among them, each just long enough to be told by. */
const pieces = (sentence: string): string[] =>
  sentence.split(/\{\{\w+\}\}/).flatMap((run) =>
    Array.from(run.matchAll(/(?<!\S)\S/g), ({ index }) => {
      const end = /^.{20,}?(?=\s|[.:;,!?”]|$)/su.exec(run.slice(index))
      return end?.[0] ?? ""
    }).filter((it) => it.length >= telling)
  )

/** What only this failure's test has: the way to its words, all of them, or a piece that is its own. */
const marks = ({ path, sentence }: Failure, all: readonly Failure[]): string[] => [
  path,
  `"${sentence}"`,
  ...pieces(sentence).filter((it) =>
    all.every((one) => one.sentence === sentence || !one.sentence.includes(it))
  )
]

/** Of a mark so much is looked up at each word of the tests, before the rest is compared. */
const headOf = (mark: string, at = 0): string => mark.slice(at, at + 10)

/** Where each of the heads stands: the tests, in their order. */
const filesByHead = (heads: ReadonlySet<string>, tests: Tests): Map<string, Set<string>> => {
  const found = new Map([...heads].map((it) => [it, new Set<string>()]))
  for (const [file, text] of tests)
    for (const { index } of text.matchAll(/(?<![A-Za-z])\S/g))
      found.get(headOf(text, index))?.add(file)
  return found
}

/** The bar's words write in one what its codes write with hyphens: `noLink`. */
const inWords = (code: string): string => code.replaceAll(/[A-Z]/g, (it) => `-${it.toLowerCase()}`)

/** Codes that stand in the words under a longer name: `siblings` as `selector-siblings`. */
const prefix = /^(?:selector|pattern)-/

const byCode = ({ path, code }: Failure, tests: Tests): string | null => {
  const home = homes.find(([words]) => path.startsWith(words))?.[1]
  if (!home || !code) return null
  const known = [code, inWords(code)]
  if (path.startsWith("teach.fault.")) known.push(code.replace(prefix, ""))
  for (const [file, text] of tests)
    if (home.test(file) && known.some((it) => text.includes(`"${it}"`))) return file
  return null
}

/**
 * The test that shows each failure, by the way to its words: one that has its words or a piece of them;
 * else one that has its code in quotes, in a room where that code means this. Null: none does.
 * @param tests each test's path in `test` and its text
 */
export const witnesses = (
  all: readonly Failure[],
  tests: Tests
): ReadonlyMap<string, string | null> => {
  const marked = all.map((it) => ({ it, own: marks(it, all) }))
  const byHead = filesByHead(
    new Set(marked.flatMap(({ own }) => own.map((it) => headOf(it)))),
    tests
  )
  return new Map(
    marked.map(({ it, own }) => {
      const file = own
        .flatMap((mark) =>
          [...(byHead.get(headOf(mark)) ?? [])].filter((at) => tests.get(at)?.includes(mark))
        )
        .at(0)
      return [it.path, file ?? byCode(it, tests)]
    })
  )
}
