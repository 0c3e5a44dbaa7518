/** What is wrong with a selector that somebody else wrote; `null` if it may be asked of a page. */
export type SelectorFault =
  "too-long" | "syntax" | "too-deep" | "too-many-steps" | "has" | "siblings" | "unknown-function"

const MAX_LENGTH = 300
/** Compounds and combinators of all alternatives together: what a rule needs is two or three. */
const MAX_STEPS = 12
/** Brackets within brackets: `:not(:is(a))` is two. */
const MAX_DEPTH = 2
/** Shadow roots and frames that one selector may enter. */
const MAX_ENTERED = 3

const ESCAPE = String.raw`\\(?:[0-9a-f]{1,6}\s?|[^\n0-9a-f])`
const LETTER = String.raw`[a-z_\u{a0}-\u{10ffff}]`
const NAME = `-?(?:${LETTER}|${ESCAPE})(?:${LETTER}|[0-9-]|${ESCAPE})*`
const at = (source: string) => new RegExp(source, "iuy")
const TAG = at(String.raw`\*|${NAME}`)
const ID_OR_CLASS = at(`[#.]${NAME}`)
const STRING = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'`
const ATTRIBUTE = at(
  String.raw`\[\s*${NAME}\s*(?:[~|^$*]?=\s*(?:${STRING}|${NAME}|[0-9][\w-]*)\s*(?:\s[is]\s*)?)?\]`
)
const PSEUDO = at(`:(${NAME})(\\()?`)
const COMBINATOR = at(String.raw`\s*[>+~]\s*|\s+`)
const CHILD = at(String.raw`\s*>\s*`)
const COMMA = at(String.raw`\s*,\s*`)
const NTH = at(String.raw`\s*(?:odd|even|[+-]?\d{1,4}|[+-]?\d{0,3}n(?:\s*[+-]\s*\d{1,4})?)\s*\)`)

const PLAIN = new Set(
  "checked disabled empty enabled first-child first-of-type last-child last-of-type only-child only-of-type read-only read-write root".split(
    " "
  )
)
const TAKES_SELECTORS = new Set(["is", "where", "not", "has"])
const TAKES_NUMBERS = new Set(["nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type"])

class Fault extends Error {
  constructor(readonly why: SelectorFault) {
    super(why)
  }
}

/** Reads one selector by the part of CSS that rules may use, counting what it costs a page. */
class Reader {
  private place = 0
  private steps = 0
  constructor(private readonly text: string) {}

  private take(token: RegExp): RegExpExecArray | null {
    token.lastIndex = this.place
    const found = token.exec(this.text)
    if (found) this.place = token.lastIndex
    return found
  }

  /** Up to the end, or to the bracket that ends the list it stands in. */
  list(depth: number, inHas: boolean, ofHas = false): void {
    if (depth > MAX_DEPTH) throw new Fault("too-deep")
    do {
      if (ofHas && /^\s*[+~]/u.test(this.text.slice(this.place))) throw new Fault("has")
      if (ofHas) this.take(CHILD)
      this.complex(depth, inHas)
      // Each of several things to look for would be looked for from every element.
      if (ofHas) break
    } while (this.take(COMMA))
    this.take(/\s*/y)
    if (depth > 0 && !this.take(/\)/y)) throw new Fault(ofHas ? "has" : "syntax")
    if (depth === 0 && this.place < this.text.length) throw new Fault("syntax")
  }

  private complex(depth: number, inHas: boolean): void {
    const { hasSeen } = this
    for (;;) {
      if (depth === 0) this.stepsInside = false
      this.compound(depth, inHas)
      const rest = this.text.slice(this.place)
      if (/^\s*(?:[,)]|$)/u.test(rest)) return
      // Whatever stands below would ask each of its ancestors anew.
      if (hasSeen !== this.hasSeen) throw new Fault("has")
      if (depth === 0 && this.stepsInside) throw new Fault("too-deep")
      this.combinator(depth, inHas)
    }
  }

  private combinator(depth: number, inHas: boolean): void {
    const [found] = this.take(COMBINATOR) ?? []
    if (found === undefined) throw new Fault("syntax")
    if (inHas) throw new Fault("has")
    // Steps within a bracket are walked from every step that leads to it: they multiply.
    if (depth > 1) throw new Fault("too-deep")
    this.stepsInside = true
    // Each of ten thousand siblings would be asked about all that stand before it.
    if (found.trim() === "~") throw new Fault("siblings")
  }

  private compound(depth: number, inHas: boolean): void {
    if (++this.steps > MAX_STEPS) throw new Fault("too-many-steps")
    const start = this.place
    this.take(TAG)
    while (this.take(ID_OR_CLASS) ?? this.take(ATTRIBUTE) ?? this.pseudo(depth, inHas));
    if (this.place === start) throw new Fault("syntax")
  }

  private pseudo(depth: number, inHas: boolean): boolean {
    const found = this.take(PSEUDO)
    if (!found) return false
    const name = (found[1] ?? "").toLowerCase()
    if (!found[2]) {
      if (!PLAIN.has(name)) throw new Fault("unknown-function")
    } else if (TAKES_NUMBERS.has(name)) {
      if (!this.take(NTH)) throw new Fault("syntax")
    } else if (!TAKES_SELECTORS.has(name)) throw new Fault("unknown-function")
    // One look below an element is a look at all its descendants; towers of them multiply.
    else if (name === "has" && (inHas || depth > 0 || this.hasSeen)) throw new Fault("has")
    else {
      this.hasSeen ||= name === "has"
      this.list(depth + 1, inHas || name === "has", name === "has")
    }
    return true
  }
  private hasSeen = false
  /** The compound being read has a bracket with combinators. */
  private stepsInside = false
}

/**
 * Whether a selector from a file, or made on a page, may be asked of every page of its site: short,
 * of standard CSS without surprises, never nested into something that costs more than it tells.
 */
export const selectorFault = (selector: string): SelectorFault | null => {
  if (selector.length > MAX_LENGTH) return "too-long"
  const parts = selector.split(" >>> ")
  if (parts.length > MAX_ENTERED + 1) return "too-deep"
  try {
    for (const part of parts) {
      if (part !== part.trim() || !part) return "syntax"
      new Reader(part).list(0, false)
      // Where there is a page, its own reader has the last word.
      globalThis.document?.createDocumentFragment().querySelector(part)
    }
    return null
  } catch (error) {
    return error instanceof Fault ? error.why : "syntax"
  }
}
