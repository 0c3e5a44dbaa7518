import type { Found } from "./found"

const letters = String.raw`(?:[2-6]?X{1,4}[SL]|XS|[SML])`
const number = String.raw`\d{2,3}(?:\.5|½)?`
const region = String.raw`(?:EUR?|US|UK|AU|JP|CN|FR|IT|DE)`
const spoken: Record<string, string> = {
  small: "S",
  medium: "M",
  large: "L",
  "extra large": "XL",
  "extra small": "XS",
  "x-large": "XL",
  小码: "S",
  中码: "M",
  大码: "L",
  小号: "S",
  中号: "M",
  大号: "L",
  加大码: "XL"
}

const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![A-Za-z\d])(?<size>${letters}|${number})\s?(?:码|号码)(?!头|上)`,
    "giu"
  ),
  new RegExp(
    String.raw`(?:尺码|尺寸|鞋码|码数|鞋子|衣服|大小|size|sz|taglia|taille|größe|talla)\s*(?:is|are|要|是|为|穿)?\s*[::]?\s*(?<size>(?:${region}\s?)?(?:${letters}|\d{1,3}(?:\.5)?))(?![A-Za-z\d.-])(?!\s?[x×*]\s?\d)`,
    "giu"
  ),
  new RegExp(
    String.raw`(?:穿|要|拿|来|买|选|换成?|发|订|拍)(?:的是|的|个|一件|件|一个|了)?\s?(?<size>${letters})(?![A-Za-z\d])`,
    "gu"
  ),
  new RegExp(String.raw`(?:穿)(?:的是|的)?\s?(?<size>3[4-9]|4[0-8])(?![\d元块件个号])`, "gu"),
  new RegExp(
    String.raw`\b(?:wear|wears|take|want|need|get|i'm|i am|am|usually|have|order|as|in|a|an)\s+(?:(?:an?|usually|normally|it|them|one|mostly|always|about|size|the|in|mine|is|be|probably|still)\s+){0,3}(?<size>[2-6]?X{1,4}[SL]|XS|[SML](?![\w'’]))(?![A-Za-z\d])(?!\s+(?:is|was|\d|and m))`,
    "gu"
  ),
  new RegExp(
    String.raw`\b(?:wear|wears|take|need|i'm|am|usually|shoe size|shoes?)\s+(?:(?:an?|usually|normally|always|about|size|is|in|the)\s+){0,3}(?<size>${region}\s?\d{1,2}(?:\.5)?)\b`,
    "giu"
  ),
  new RegExp(
    String.raw`(?<![A-Za-z])(?<size>${region}\s?(?:3[4-9]|4[0-8])(?:\.5)?)(?![\d.-])`,
    "gu"
  ),
  new RegExp(
    String.raw`\b(?:in|size|wear|take|a|an|usually|be)\s+(?:an?\s+)?(?<size>extra large|extra small|x-large|small|medium|large)(?=\s*(?:$|[.,!?;)]|please|pls|size|one|usually|fits?|for me|in\b|\n))`,
    "giu"
  ),
  /(?<size>加大码|小码|中码|大码|均码)(?!的?人)/gu
]
const alone = new RegExp(
  String.raw`^\s*(?:就?要?\s?)?(?<size>[2-6]?X{1,4}[SL]|XS)(?![A-Za-z\d])`,
  "u"
)
const aloneWord =
  /^\s*(?<size>extra large|x-large|small|medium|large)(?:\s+(?:please|pls|for me))?\s*[.!]?\s*$/iu
const chinaSize = /(?<!\d)(?<size>1[4-9]\d\/\d{2,3}[ABCYabcy]?)(?!\d)/u
const shoes =
  /(?<![A-Za-z])(?<size>(?:US|UK)\s?\d{1,2}(?:\.5)?)(?=\s*(?:$|[,.!]|please|in |for me|码))/u
const none = /(?:没有|没了|缺货|不要|还有|有没有|有|卖完|断)\s*$/u
/** A question of what there is, or of what one is. */
const asked = /^.{0,3}(?:多大|是多|卖完|断码|缺货|没了)/u

/** The first size of clothes or shoes that a person says of themselves; null for none. */
export const readSize = (text: string): Found | null => {
  let best: Found | null = null
  for (const pattern of [...patterns, alone, aloneWord, chinaSize, shoes])
    for (const it of pattern.global ? text.matchAll(pattern) : [pattern.exec(text)]) {
      const said = it?.groups?.["size"]
      if (!it || !said || none.test(text.slice(Math.max(0, it.index - 4), it.index))) continue
      if (asked.test(text.slice(it.index + it[0].length))) continue
      const start = it.index + it[0].indexOf(said)
      const value = spoken[said.toLowerCase()] ?? said.toUpperCase().replace(/\s+/gu, " ")
      if (!best || start < best.start)
        best = { field: "size", value, start, end: start + said.length }
    }
  return best
}
