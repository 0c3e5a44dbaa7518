import type { Label } from "~model/label"
import { foldText } from "~search/fold/fold-text"
import { isHeard, isSound } from "./bar-sounds"
import { isNear, typosIn } from "./bar-typos"

/** As labels are folded: what is typed has to be folded alike. */
export const fold = (text: string): string => foldText(text).trim()

/** A label with its words folded once, so that a keystroke costs comparisons alone. */
export interface Folded {
  label: Label
  title: string
  hint: string
  all: string
  /** Names of the variants, in their order. */
  variants: readonly string[]
  /** The same as one text. */
  inside: string
}

/**
 * Folds labels for `filterLabels`: those given to this customer most first, then the most used, and
 * what cannot be inserted yet last. Once per opening: 10,000 take a while.
 * @param used How often each was given to the customer, by its id.
 */
export const foldLabels = (
  labels: readonly Label[],
  used: Readonly<Record<string, number>> = {}
): Folded[] => {
  const given = ({ id }: Label) => used[id] ?? 0
  // Sizes and colours are the same few words for thousands of products.
  const seen = new Map<string, string>()
  const foldVariant = (name: string): string => {
    const known = seen.get(name) ?? fold(name)
    seen.set(name, known)
    return known
  }
  return labels
    .toSorted(
      (a, b) => given(b) - given(a) || b.weight - a.weight || Number(a.blocked) - Number(b.blocked)
    )
    .map((label) => {
      const title = fold(label.title)
      const variants = label.variants.map((it) => foldVariant(it.name))
      const all = `${title} ${fold(label.words)}`
      const inside = variants.join("\n")
      return { label, title, hint: fold(label.hint), all, variants, inside }
    })
}

/** Ranks of a find: the less the better. */
const ranks = 7
const heardRank = 4
const wordsRank = 5
const nearRank = 6

/** With fewer than this, what is spelled nearly so is listed, too. */
const few = 3

/**
 * The labels that hold every word of the query: the reply whose shortcut it is first, then those
 * called so by the start of their shortcut or title, then by a later word, then those whose title is
 * said so (pinyin, initials), then the rest; the most used first in each. Where that are hardly any,
 * those that it is a typo of come last.
 */
export const filterLabels = (folded: readonly Folded[], query: string, most: number): Label[] => {
  const wanted = fold(query)
  if (!wanted) return folded.slice(0, most).map((it) => it.label)
  const words: Wanted[] = wanted.split(/\s+/).map((text) => ({ text, sound: isSound(text) }))
  const found: Label[][] = Array.from({ length: ranks }, () => [])
  let count = 0
  for (const it of folded) {
    const place = placeOf(it, words)
    if (place === "none") continue
    count++
    found[place === "heard" ? heardRank : rank(it, wanted)]?.push(it.label)
  }
  if (count < few) found[nearRank] = nearLabels(folded, words, new Set(found.flat()))
  return found.flat().slice(0, most)
}

/** A word of a query, and what is said so. */
interface Wanted {
  text: string
  sound: boolean
}

const placeOf = (
  { all, label }: Folded,
  words: readonly Wanted[]
): "written" | "heard" | "none" => {
  let place: "written" | "heard" = "written"
  for (const { text, sound } of words) {
    if (all.includes(text)) continue
    if (!sound || !isHeard(label.spoken, text)) return "none"
    place = "heard"
  }
  return place
}

const nearLabels = (
  folded: readonly Folded[],
  words: readonly Wanted[],
  found: ReadonlySet<Label>
): Label[] => {
  const typos = words.map((it) => typosIn(it.text))
  if (typos.every((it) => it === 0)) return []
  const fits = ({ all }: Folded) =>
    words.every(({ text }, at) => all.includes(text) || isNear(all, text, typos[at] ?? 0))
  return folded.filter((it) => !found.has(it.label) && fits(it)).map((it) => it.label)
}

const rank = ({ label, title, hint }: Folded, wanted: string): number => {
  const shortcut = label.what === "snippet" ? hint.replace(/^\/+/, "") : ""
  if (shortcut === wanted) return 0
  if (title.startsWith(wanted) || shortcut.startsWith(wanted)) return 1
  if (title.includes(` ${wanted}`)) return 2
  return title.includes(wanted) ? 3 : wordsRank
}
