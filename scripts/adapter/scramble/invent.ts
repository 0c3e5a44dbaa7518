/** A number from 0 to below 1. */
export type Random = () => number

const CONSONANTS = "bdfghklmnprstvz"
const VOWELS = "aeiou"

/** Letters of a script that stand in for all of it; what is not here becomes Latin. */
const ALPHABETS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Han}/u, "甲乙丙丁戊己庚辛壬癸木火土金水山石田竹云雨风江河湖海松柏梅兰"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "さしすせそたちつてとなにぬねのはひふへほ"],
  [/\p{Script=Hangul}/u, "가나다라마바사아자차카타파하고노도로모보"],
  [/\p{Script=Cyrillic}/u, "абвгдежзиклмнопрст"],
  [/\p{Script=Greek}/u, "αβγδεζηθικλμνοπρσ"],
  [/\p{Script=Arabic}/u, "ابتثجحدرزسشصطعفقكلمنهوي"],
  [/\p{Script=Hebrew}/u, "אבגדהוזחטיכלמנסעפצקרשת"],
  [/\p{Script=Thai}/u, "กขคงจชซดตถทนบปผพมยรลวสห"],
  [/\p{Script=Devanagari}/u, "कखगघचछजटडतदनपबमयरलवसह"]
]

/** Longest invented word, in letters; words of people are seldom longer. */
const LONGEST = 12

const pick = (letters: string, random: Random): string => {
  const all = Array.from(letters)
  return all[Math.floor(random() * all.length)] ?? ""
}

/** A word like `like`: its script and about its length, all small. */
export const inventWord = (like: string, length: number, random: Random): string => {
  const alphabet = ALPHABETS.find(([script]) => script.test(like))?.[1]
  return Array.from({ length: Math.min(length, LONGEST) }, (_, at) =>
    pick(alphabet ?? (at % 2 === 0 ? CONSONANTS : VOWELS), random)
  ).join("")
}

/** As many digits; the first is 0 only where it was. */
export const inventNumber = (like: string, length: number, random: Random): string =>
  Array.from({ length }, (_, at) =>
    at === 0 && like.startsWith("0") ? "0" : pick(at === 0 ? "123456789" : "0123456789", random)
  ).join("")

/** Letters for letters and digits for digits: an id that is neither word nor number. */
export const inventId = (like: string, random: Random): string =>
  Array.from(like, (it) =>
    /\p{Nd}/u.test(it) ? pick("0123456789", random) : pick("ghjkmnpqrstvwxyz", random)
  ).join("")

/** `word` written large and small as `like` is. */
export const inCaseOf = (like: string, word: string): string => {
  if (like === like.toLowerCase()) return word
  if (like === like.toUpperCase() && Array.from(like).length > 1) return word.toUpperCase()
  const [first = "", ...rest] = Array.from(word)
  const [head = ""] = Array.from(like)
  return head === head.toUpperCase() ? first.toUpperCase() + rest.join("") : word
}
