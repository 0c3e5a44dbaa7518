/** How deep a literal is read, and how many values one may hold. */
const DEPTH = 40
const MOST_VALUES = 150_000

/** What is no literal: a call, a variable, a sum. */
const UNKNOWN = undefined

/** Thrown and caught here alone; one for all, as a page may make it thrown a thousand times. */
const NOT_A_LITERAL = new Error("not a literal")

const SPACE = /(?:\s+|\/\/[^\n]*|\/\*[^]*?\*\/)*/y
const NUMBER = /[-+]?(?:0x[\da-f]+|\d+\.?\d*(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?)n?/iy
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy
const STRINGS: Record<string, RegExp> = {
  '"': /"((?:[^"\\\n]|\\[^])*)"/y,
  "'": /'((?:[^'\\\n]|\\[^])*)'/y,
  "`": /`((?:[^`\\]|\\[^])*)`/y
}
const WORDS: Record<string, unknown> = { true: true, false: false, null: null, undefined: null }
const ESCAPES: Record<string, string> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  "0": ""
}

const unescape = (raw: string): string =>
  raw.includes("\\")
    ? raw.replace(
        /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|([^]))/gi,
        (_, a, b, c, d) => {
          const code = a ?? b ?? c
          if (typeof code === "string") {
            const point = Number.parseInt(code, 16)
            return point <= 0x10ffff ? String.fromCodePoint(point) : ""
          }
          return d === "\n" ? "" : (ESCAPES[String(d)] ?? String(d))
        }
      )
    : raw

/** Reads one literal of a script, as text: nothing is ever run. */
class Reader {
  private values = 0
  constructor(
    private readonly text: string,
    public at: number
  ) {}

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found) this.at += found[0].length
    return found
  }

  private peek(): string {
    this.match(SPACE)
    return this.text.charAt(this.at)
  }

  /** Past an expression that is no literal, up to what ends it. */
  private skip(): undefined {
    let open = 0
    for (; this.at < this.text.length; this.at++) {
      const char = this.text.charAt(this.at)
      const quoted = STRINGS[char]
      if (quoted) {
        if (!this.match(quoted)) throw NOT_A_LITERAL
        this.at--
      } else if ("([{".includes(char)) open++
      else if (")]}".includes(char)) {
        if (open === 0) return UNKNOWN
        open--
      } else if (open === 0 && (char === "," || char === ";")) return UNKNOWN
    }
    throw NOT_A_LITERAL
  }

  value(depth: number): unknown {
    if (depth > DEPTH || ++this.values > MOST_VALUES) throw NOT_A_LITERAL
    const value = this.primary(depth)
    // More follows: "a" + b, 1 * 2. What it comes to is not known.
    return /[,}\]):]|^$/.test(this.peek()) || this.text.charAt(this.at) === ";"
      ? value
      : this.skip()
  }

  primary(depth: number): unknown {
    const char = this.peek()
    if (char === "{") return this.object(depth)
    if (char === "[") return this.array(depth)
    const quoted = STRINGS[char]
    if (quoted) return this.string(quoted, char)
    const number = this.match(NUMBER)
    if (number) return Number(number[0].replace(/^\+|n$/g, ""))
    if (char === "!" && /[01]/.test(this.text.charAt(this.at + 1))) {
      this.at += 2
      return this.text.charAt(this.at - 1) === "0"
    }
    const word = this.match(WORD)?.[0] ?? ""
    return Object.hasOwn(WORDS, word) ? WORDS[word] : this.skip()
  }

  string(pattern: RegExp, quote: string): unknown {
    const raw = this.match(pattern)?.[1]
    if (raw === undefined) throw NOT_A_LITERAL
    return quote === "`" && raw.includes("${") ? UNKNOWN : unescape(raw)
  }

  private array(depth: number): unknown[] {
    const items: unknown[] = []
    this.at++
    while (this.peek() !== "]") {
      if (this.text.charAt(this.at) === ",") {
        this.at++
        continue
      }
      items.push(this.value(depth + 1))
      if (!/[,\]]/.test(this.peek())) throw NOT_A_LITERAL
    }
    this.at++
    return items
  }

  private key(): string | undefined {
    const char = this.peek()
    const quoted = STRINGS[char]
    if (quoted) return String(this.string(quoted, char))
    return (this.match(WORD) ?? this.match(NUMBER))?.[0]
  }

  private object(depth: number): Record<string, unknown> {
    const entries: [string, unknown][] = []
    this.at++
    while (this.peek() !== "}") {
      if (this.text.charAt(this.at) === ",") {
        this.at++
        continue
      }
      const key = this.key()
      if (key === undefined) {
        // A spread or a computed name.
        if (!/[.[]/.test(this.text.charAt(this.at))) throw NOT_A_LITERAL
        this.skip()
      } else if (this.peek() === ":") {
        this.at++
        entries.push([key, this.value(depth + 1)])
      }
      if (!/[,}]/.test(this.peek())) throw NOT_A_LITERAL
    }
    this.at++
    // Own properties alone: a name such as __proto__ is a name.
    return Object.fromEntries(entries)
  }
}

export type ReadLiteral = { ok: true; value: unknown } | { ok: false }

const attempt = (reader: Reader, read: () => unknown): ReadLiteral & { end: number } => {
  try {
    return { ok: true, value: read(), end: reader.at }
  } catch (error) {
    if (error === NOT_A_LITERAL) return { ok: false, end: reader.at }
    throw error
  }
}

/**
 * The literal of JSON or of a script that begins at `at`. Values in it that are no literals are
 * undefined. `end`: where it ends, or as far as was read before it turned out to be none.
 */
export const readLiteral = (text: string, at: number): ReadLiteral & { end: number } => {
  const reader = new Reader(text, at)
  return attempt(reader, () => reader.primary(0))
}

/** The text of the string literal at `at`. */
export const readString = (text: string, at: number): ReadLiteral & { end: number } => {
  const reader = new Reader(text, at)
  const quote = text.charAt(at)
  return attempt(reader, () => reader.string(STRINGS[quote] ?? /(?!)/y, quote))
}
