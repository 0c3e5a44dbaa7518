import { createRequire } from "node:module"
import { pathToFileURL } from "node:url"
import * as v from "valibot"

const { resolve } = createRequire(import.meta.url)
const Dictionary = v.object({ default: v.string() })

/** One of OpenCC's dictionaries as pairs: what is written, and what for it in the other writing. */
export const readDictionary = async (name: string): Promise<[string, string][]> => {
  const url = pathToFileURL(resolve(`opencc-js/dict/${name}`)).href
  const { default: text } = v.parse(Dictionary, await import(url))
  return text.split("|").flatMap((line): [string, string][] => {
    const [from, to] = line.split(/\s/u)
    return from && to ? [[from, to]] : []
  })
}

/** Old and simple forms, and what is written in Taiwan and Hong Kong. */
export const characterSources = ["TSCharacters", "STCharacters", "TWVariants", "HKVariants"]
/** Words in which a character stands for another than it mostly does. */
export const wordSources = ["TSPhrases", "STPhrases"]
/** Japan's simple forms: only those that are nothing else in China (芸 is a name there, not 藝). */
const japanese = "JPShinjitaiCharacters"

/** What the dictionaries leave to words, and forms that stand in names. */
const byHand: [string, string][] = [
  ["甚麼", "什么"],
  ["祇", "只"],
  ["妳", "你"],
  ["姊", "姐"],
  ["髙", "高"],
  ["﨑", "崎"],
  ["𠮷", "吉"]
]

/** The same in a few words alone, two things in all others. */
const unlike = new Set(["呆待", "坏坯", "么幺"])
const isUnlike = (a: string, b: string) => unlike.has(a + b) || unlike.has(b + a)

/** The characters of GB 2312 in its order: the 3,755 most usual first, then 3,008 others. */
export const usualCharacters = (): string[] => {
  const decoder = new TextDecoder("gb18030")
  const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) => 0xb0 + row)
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell)
  return rows
    .flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))))
    .filter((it) => /^\p{Script=Han}$/u.test(it))
}

const differing = (from: string, to: string): [string, string][] => {
  const [left, right] = [Array.from(from), Array.from(to)]
  if (left.length !== right.length) return []
  return left.flatMap((a, at): [string, string][] => {
    const b = right[at] ?? a
    return a === b || isUnlike(a, b) ? [] : [[a, b]]
  })
}

/** All pairs of characters that are written one for the other. */
export const variantPairs = async (): Promise<[string, string][]> => {
  const names = [...characterSources, ...wordSources]
  const chinese = (await Promise.all(names.map(readDictionary))).flat()
  const used = new Set([...usualCharacters(), ...chinese.flat()])
  const modern = (await readDictionary(japanese)).filter(([it]) => !used.has(it))
  return [...chinese, ...modern, ...byHand].flatMap(([from, to]) => differing(from, to))
}

/** Characters that are written one for another, in groups, the most usual of each first. */
export const variantGroups = async (): Promise<string[][]> => {
  const groupOf = new Map<string, Set<string>>()
  for (const [a, b] of await variantPairs()) {
    const joined = new Set([...(groupOf.get(a) ?? [a]), ...(groupOf.get(b) ?? [b])])
    for (const it of joined) groupOf.set(it, joined)
  }
  const usual = new Map(usualCharacters().map((it, rank) => [it, rank]))
  const rank = (it: string) => usual.get(it) ?? 10_000 + (it.codePointAt(0) ?? 0)
  return [...new Set(groupOf.values())].map((it) => [...it].sort((a, b) => rank(a) - rank(b)))
}
