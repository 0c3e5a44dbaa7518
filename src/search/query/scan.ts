/** A piece of a query as it was typed. */
export interface Token {
  /** What stands before a colon; "" for none. */
  name: string
  value: string
  /** Stood in quotes. */
  quoted: boolean
  /** With a minus before it. */
  not: boolean
  /** All of it but for the minus: what it is where its name is no operator. */
  plain: string
}

/** Chinese commas and ends of sentences part words as blanks do; "1,299" and "99。5" are one each. */
const between = /^(?:[\s，、；！？]|。(?![a-z0-9]))+/iu
const minus = /^[-－−–](?=[^\s，、；！？\-－−–])/u
const named = /^([\p{L}\p{M}]{1,10})[:：﹕]/u
const quotedText = /^(?:["“”„‟＂]([^"“”„‟＂]*)["“”„‟＂]?|「([^」]*)」?|『([^』]*)』?)/u
const bareText = /^(?:[^\s，、；！？。]|。(?=[a-z0-9]))*/iu

interface Taken {
  text: string
  quoted: boolean
  length: number
}

const takeValue = (rest: string): Taken => {
  const quote = quotedText.exec(rest)
  if (quote) {
    const text = quote[1] ?? quote[2] ?? quote[3] ?? ""
    return { text, quoted: true, length: quote[0].length }
  }
  const [text = ""] = bareText.exec(rest) ?? []
  return { text, quoted: false, length: text.length }
}

/**
 * Takes a query apart at blanks, quotes in either language holding together what stands in them; one
 * that is not closed goes to the end.
 */
export const scan = (text: string): Token[] => {
  const tokens: Token[] = []
  let rest = text
  for (;;) {
    rest = rest.slice(between.exec(rest)?.[0].length ?? 0)
    if (rest === "") return tokens
    const not = minus.test(rest)
    if (not) rest = rest.slice(1)
    const name = named.exec(rest)
    const value = takeValue(rest.slice(name?.[0].length ?? 0))
    const length = (name?.[0].length ?? 0) + value.length
    // A mark that begins nothing is passed over as plain text.
    const taken = Math.max(length, 1)
    tokens.push({
      name: name?.[1] ?? "",
      value: value.text,
      quoted: value.quoted,
      not,
      plain: name ? rest.slice(0, taken) : value.text
    })
    rest = rest.slice(taken)
  }
}
