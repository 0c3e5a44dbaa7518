import { fold } from "~model/fold"
import type { Label } from "~model/label"

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
const ranks = 5

/**
 * The labels that hold every word of the query: the reply whose shortcut it is first, then those
 * called so by the start of their shortcut or title, then by a later word, then the rest; the most used first in each.
 */
export const filterLabels = (folded: readonly Folded[], query: string, most: number): Label[] => {
  const wanted = fold(query)
  if (!wanted) return folded.slice(0, most).map((it) => it.label)
  const words = wanted.split(/\s+/)
  const found: Label[][] = Array.from({ length: ranks }, () => [])
  for (const it of folded) {
    if (words.every((word) => it.all.includes(word))) found[rank(it, wanted)]?.push(it.label)
  }
  return found.flat().slice(0, most)
}

const rank = ({ label, title, hint }: Folded, wanted: string): number => {
  const shortcut = label.what === "snippet" ? hint.replace(/^\/+/, "") : ""
  if (shortcut === wanted) return 0
  if (title.startsWith(wanted) || shortcut.startsWith(wanted)) return 1
  if (title.includes(` ${wanted}`)) return 2
  return title.includes(wanted) ? 3 : 4
}
