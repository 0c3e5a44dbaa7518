import { keptPart, looksStable } from "./stable-name"

/** One mark of an element in CSS, and how little it may be trusted: 0 is best. */
export interface Token {
  css: string
  cost: number
}

/** Attributes that are there to be found by: tests of the site's makers hold on to them too. */
const MADE_TO_FIND =
  /^data-(?:test|testid|test-id|qa|qa-id|cy|e2e|hook|role|type|name|id|component|part|slot|field|key)$/u
/** Says what an element is, whatever its style. Labels are in one language, so they come later. */
const MEANING: Readonly<Record<string, number>> = {
  itemprop: 2,
  role: 3,
  name: 1,
  part: 3,
  "aria-label": 5,
  "aria-roledescription": 5,
  contenteditable: 4,
  placeholder: 6
}
const LANDMARK =
  /^(?:header|main|footer|aside|nav|section|article|form|h[1-6]|textarea|output|address)$/u
const MAX_ATTRIBUTES = 30
const MAX_CLASSES = 12

const quoted = (value: string): string => `"${value.replace(/["\\]/gu, "\\$&")}"`

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")

/** Whether a mark would carry what it marks: a rule must not hold a customer's name or number. */
const saysWho = (value: string, said: string): boolean => {
  const [mark, who] = [fold(value), fold(said)]
  if (mark.length === 0 || who.length === 0) return false
  const words = said
    .split(/[^\p{L}\p{N}]+/u)
    .filter((it) => it.length > 2 || /[^\x20-\x7f]/u.test(it))
  return (
    (mark.length > 1 && who.includes(mark))
    || mark.includes(who)
    || words.some((it) => mark.includes(fold(it)))
  )
}

const ofData = ({ name, value }: Attr, safe: (it: string) => boolean): Token[] => {
  if (!looksStable(name.slice("data-".length))) return []
  const toFind = MADE_TO_FIND.test(name)
  if (safe(value)) return [{ css: `[${name}=${quoted(value)}]`, cost: toFind ? 1 : 2 }]
  return [{ css: `[${name}]`, cost: toFind ? 4 : 3 }]
}

/** The marks of one element by which it might be found again, best first. `said`: what it says. */
export const tokensOf = (element: Element, said: string): Token[] => {
  const safe = (it: string) => looksStable(it) && !saysWho(it, said)
  const phrase = (it: string) =>
    it.length > 0 && it.length <= 60 && !/\d/u.test(it) && !saysWho(it, said)
  const tokens: Token[] = []
  const { id, localName: tag } = element
  if (id && safe(id)) tokens.push({ css: `#${CSS.escape(id)}`, cost: 0 })
  for (const it of Array.from(element.attributes).slice(0, MAX_ATTRIBUTES)) {
    const cost = MEANING[it.name]
    if (it.name.startsWith("data-")) tokens.push(...ofData(it, safe))
    else if (cost !== undefined && phrase(it.value))
      tokens.push({ css: `[${it.name}=${quoted(it.value)}]`, cost })
  }
  if (tag.includes("-") && looksStable(tag)) tokens.push({ css: tag, cost: 2 })
  else if (LANDMARK.test(tag)) tokens.push({ css: tag, cost: 5 })
  for (const name of Array.from(element.classList).slice(0, MAX_CLASSES)) {
    if (safe(name)) tokens.push({ css: `.${CSS.escape(name)}`, cost: 4 })
    else if (keptPart(name) && !saysWho(name, said))
      tokens.push({ css: `[class*=${quoted(keptPart(name))}]`, cost: 5 })
  }
  return tokens.toSorted((a, b) => a.cost - b.cost)
}
