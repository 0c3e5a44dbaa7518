import { withoutParams } from "./url-params"

// No 0 o 1 l i: a customer may have to read it out.
const alphabet = "23456789abcdefghjkmnpqrstuvwxyz"
// Bytes past the last whole round of the alphabet would favour its first letters.
const rounds = Math.floor(256 / alphabet.length) * alphabet.length

/** Asking for random bytes is what costs: they are fetched for some hundred codes at once. */
const pool = new Uint8Array(4096)
let at = pool.length

/** Ten random letters (49 bits): the opaque code of one customer in the links made for them. */
export const newCode = (): string => {
  let code = ""
  while (code.length < 10) {
    if (at === pool.length) {
      crypto.getRandomValues(pool)
      at = 0
    }
    const byte = pool[at++] ?? rounds
    if (byte < rounds) code += alphabet[byte % alphabet.length]
  }
  return code
}

/** The parameter in which a code stands in an address. */
export const codeParam = "rg"

/** Has an address a customer's code in it? Another shop's parameter of that name is none. */
export const hasCode = (url: string): boolean =>
  URL.canParse(url)
  && new URL(url).searchParams
    .getAll(codeParam)
    .some((it) => it.length === 10 && [...it].every((letter) => alphabet.includes(letter)))

/** An address with a code at its end, up to that code. */
export const upToCode = (url: string): string => {
  const [page = ""] = url.split("#", 1)
  return `${page}${page.includes("?") ? "&" : "?"}${codeParam}=`
}

/** An address without the code that is one customer's alone. */
export const withoutCode = (url: string): string =>
  hasCode(url) ? withoutParams(url, (key) => key === codeParam) : url
