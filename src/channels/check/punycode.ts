// RFC 3492, section 5 and 6.2: the parameters of Punycode and its decoder.
const BASE = 36
const T_MIN = 1
const T_MAX = 26

const adapt = (delta: number, points: number, first: boolean): number => {
  let rest = first ? Math.floor(delta / 700) : delta >> 1
  rest += Math.floor(rest / points)
  let k = 0
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN))
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + 38))
}

const digitOf = (code: number): number =>
  code >= 48 && code < 58 ? code - 22 : code >= 97 && code < 123 ? code - 97 : BASE

/** A label behind its `xn--`, in letters; null where it is none. */
const decode = (text: string): string | null => {
  const mark = text.lastIndexOf("-")
  const out = Array.from(text.slice(0, Math.max(0, mark)), (it) => it.codePointAt(0) ?? 0)
  let [n, i, bias] = [128, 0, 72]
  for (let at = mark < 0 ? 0 : mark + 1; at < text.length;) {
    const before = i
    for (let [w, k] = [1, BASE]; ; k += BASE) {
      const digit = digitOf(text.charCodeAt(at++))
      if (digit >= BASE) return null
      i += digit * w
      const t = Math.min(T_MAX, Math.max(T_MIN, k - bias))
      if (digit < t) break
      w *= BASE - t
      if (at >= text.length || i > 0x7f_ff_ff_ff) return null
    }
    bias = adapt(i - before, out.length + 1, before === 0)
    n += Math.floor(i / (out.length + 1))
    i %= out.length + 1
    if (n > 0x10_ff_ff || (n >= 0xd8_00 && n < 0xe0_00)) return null
    out.splice(i++, 0, n)
  }
  return String.fromCodePoint(...out)
}

/** A host as people see it: `xn--bcher-kva.example` is bücher.example. */
export const shownHost = (host: string): string =>
  host
    .split(".")
    .map((label) => (label.startsWith("xn--") ? (decode(label.slice(4)) ?? label) : label))
    .join(".")
