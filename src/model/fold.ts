/** Letters that Unicode takes apart no further, as they are written without their strokes and knots. */
const plain = new Map(
  Object.entries({
    ß: "ss",
    æ: "ae",
    œ: "oe",
    ø: "o",
    đ: "d",
    ð: "d",
    ħ: "h",
    ı: "i",
    ĸ: "k",
    ł: "l",
    ŋ: "n",
    ŧ: "t",
    þ: "th",
    // Forms of one letter by where it stands in a word.
    ς: "σ",
    ך: "כ",
    ם: "מ",
    ן: "נ",
    ף: "פ",
    ץ: "צ",
    // Written one for the other in Arabic and Persian; the last one only stretches a word.
    ى: "ي",
    ی: "ي",
    ة: "ه",
    ک: "ك",
    ـ: ""
  })
)

/** Signs that keyboards and editors put one for the other. */
const signs: readonly (readonly [string, RegExp])[] = [
  ["'", /[`‘’‚‛′ʹʻʼ׳]/u],
  ['"', /[“”„‟″〝〞״]/u],
  ["-", /[‐‑‒–—―−]/u],
  ["·", /[・•‧∙⋅]/u],
  ["/", /[⁄∕]/u],
  [".", /。/u],
  [",", /、/u]
]

/** Marks that a word is the same word without: accents, points, vowels of Arabic and Hebrew. */
const mark =
  /^(?=\p{M})[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]$/u
/** Those of kana make another syllable of it; those of Indian and Thai writing are its vowels. */
const voiced = /[\u3099\u309a]/u
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cs}]/u
const blank = /\p{White_Space}/u
const control = /\p{Cc}/u

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code))

/** Digits of any writing: they lie in rows of ten. */
const digitOf = (character: string): string => {
  let [before, code] = [0, character.codePointAt(0) ?? 0]
  while (isDigit(--code)) before++
  return String(before % 10)
}

/** Katakana as hiragana. */
const kana = (character: string): string =>
  String.fromCharCode(character.charCodeAt(0) - "ア".charCodeAt(0) + "あ".charCodeAt(0))

/** What one character of a compatibility decomposition comes to. */
const one = (character: string): string => {
  if (unseen.test(character)) return ""
  if (blank.test(character)) return " "
  if (control.test(character)) return ""
  if (mark.test(character) && !voiced.test(character)) return ""
  if (isDigit(character.codePointAt(0) ?? 0)) return digitOf(character)
  if (/[ァ-ヶヽヾ]/u.test(character)) return kana(character)
  const sign = signs.find(([, same]) => same.test(character))
  return sign ? sign[0] : (plain.get(character) ?? character)
}

/**
 * One character (a code point, or half of one) without case, width, accents and ligatures; "" for
 * what nobody sees. It says nothing of its neighbours and asks nothing of them.
 */
export const foldCharacter = (character: string): string => {
  // Taken apart, an accent that stands alone is a space and a mark.
  const taken = /[\u00b4\u1ffd]/u.test(character) ? "'" : character.normalize("NFKD").toLowerCase()
  const folded = Array.from(taken, one).join("")
  // What comes out may have to be taken apart once more; it is done when it stays as it is.
  return folded === character ? folded : Array.from(folded, foldCharacter).join("")
}

const known = new Map<string, string>()
const remembered = (character: string): string => {
  const before = known.get(character)
  if (before !== undefined) return before
  const folded = foldCharacter(character)
  known.set(character, folded)
  return folded
}

/** Case, width and accents folded, so that what looks the same is the same: of names and codes. */
export const fold = (text: string): string =>
  /^[ -_a-~]*$/.test(text)
    ? text.toLowerCase().trim()
    : Array.from(text, remembered).join("").trim()
