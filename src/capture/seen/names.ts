/** Attributes in which those who build pages say what an element is. */
const ATTRIBUTES = [
  "class",
  "id",
  "itemprop",
  "data-testid",
  "data-test",
  "data-qa",
  "data-role",
  "data-price-type"
]

const known = new WeakMap<Element, readonly string[]>()

/**
 * The words of an element's names: `"product-oldPrice"` → product, old, price, and whole parts as
 * well (oldprice). Looked at only for words of general meaning.
 */
export const namesOf = (el: Element): readonly string[] => {
  const before = known.get(el)
  if (before) return before
  const names = new Set<string>()
  for (const attribute of ATTRIBUTES) {
    const value = el.getAttribute(attribute)?.slice(0, 300)
    if (!value) continue
    for (const part of value.split(/[\s\-_:.[\]/]+/)) {
      const words = part
        .replace(/([a-z])([A-Z])/g, "$1 $2")
        .toLowerCase()
        .split(" ")
      for (const word of [...words, words.join("")]) if (word.length > 1) names.add(word)
    }
  }
  const all = [...names]
  known.set(el, all)
  return all
}

export const isNamed = (el: Element, words: ReadonlySet<string>): boolean =>
  namesOf(el).some((name) => words.has(name))
