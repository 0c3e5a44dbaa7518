import type { Found } from "./found"

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const year = String.raw`(?:19\d\d|20\d\d)`

/** Ways to say a day, each with its year (y), month (m, or its name n) and day (d). */
const days: readonly RegExp[] = [
  /(?<y>(?:19|20)?\d\d)\s?年\s?(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})/gu,
  /(?<=(?:生日|出生|生于)[^\d\n]{0,5})(?<m>\d{1,2})[/.-](?<d>\d{1,2})(?![\d/.-])/gu,
  /(?<=生日[^\d\n]{0,5})(?<m>0[1-9]|1[0-2])(?<d>[0-2]\d|3[01])(?!\d)/gu,
  /(?<=birthday[^\d\n]{0,8})(?<a>\d{1,2})\/(?<b>\d{1,2})(?![\d/.-])/giu,
  new RegExp(String.raw`(?<![\d/.-])(?<a>\d{1,2})[/.-](?<b>\d{1,2})[/.-](?<y>${year})(?!\d)`, "gu"),
  /(?<![\d年]\s?)(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?[日号]?/gu,
  new RegExp(
    String.raw`(?<!\d)(?<y>${year})\s?[-/.]\s?(?<m>\d{1,2})\s?[-/.]\s?(?<d>\d{1,2})(?!\d)`,
    "gu"
  ),
  new RegExp(String.raw`(?<!\d)(?<y>${year})(?<m>0[1-9]|1[0-2])(?<d>[0-2]\d|3[01])(?!\d)`, "gu"),
  new RegExp(
    String.raw`\b(?<n>${month})\s+(?:the\s+)?(?<d>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?:in\s+)?(?<y>${year}))?(?!\d)`,
    "giu"
  ),
  new RegExp(
    String.raw`\b(?<d>\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?<n>${month})(?:,?\s+(?<y>${year}))?(?!\d)`,
    "giu"
  )
]
const numerals = "零一二三四五六七八九"
/** 五月二十日 as 5月20日; as long as it was, so that places stay. */
const inDigits = (text: string) =>
  text.replace(
    /[一二三四五六七八九十]{1,3}(?=\s?[月日号])|(?<=月\s?)[一二三四五六七八九十]{1,3}/gu,
    (it) => {
      const [tens, ones] = it.includes("十") ? it.split("十") : ["0", it]
      const digit = (of: string | undefined, none: number) => (of ? numerals.indexOf(of) : none)
      const ten = tens === "0" ? 0 : digit(tens, 1)
      return String(ten * 10 + digit(ones, 0)).padStart(it.length, " ")
    }
  )

const word =
  /生日|出生|生于|诞辰|birthday|\bb-?day\b|\bborn\b|\bdob\b|date of birth|geburtstag|anniversaire|cumplea[ñn]os/iu
const lunar = /农历|阴历|旧历|lunar/iu
/** Somebody else's, or what is only for one. */
const others =
  /(?:女儿|儿子|孩子|宝宝|老公|老婆|妈妈?|爸爸?|朋友|闺蜜|婆婆|公公|弟弟|妹妹|姐姐|哥哥|奶奶|爷爷|外婆|男友|女友|对象|同事|老师|他|她|你|小孩|娃|家人|孙子|孙女|侄女|侄子)的?(?:出)?生日|\b(?:daughter|son|wife|husband|mom|mum|mother|dad|father|friend|sister|brother|girlfriend|boyfriend|boss|partner|kid|child|niece|nephew|grandma|her|his|your|their|baby|colleague|cousin|aunt|uncle)(?:['’]?s)?\s+(?:\w+\s+)?(?:birthday|b-?day)|生日(?:礼物|蛋糕|派对|聚会|会|趴|宴)|birthday\s+(?:party|gift|present|cake|sale|discount)/iu

/** The person's own birthday, "YYYY-MM-DD" or "--MM-DD"; null where none is said for certain. */
export const readBirthday = (said: string): Found | null => {
  const text = inDigits(said)
  if (!word.test(text)) return null
  for (const pattern of days)
    for (const it of text.matchAll(pattern)) {
      const end = it.index + it[0].length
      const [before, after] = [
        text.slice(Math.max(0, it.index - 24), it.index),
        text.slice(end, end + 12)
      ]
      const around = `${before}${it[0]}${after}`
      const near =
        word.test(before.split(/[\n。;；!?！？]/u).at(-1) ?? "")
        || /^\s*(?:日|号)?\s*(?:的|是|is)?\s*(?:我|my|的)?\s*(?:生日?|出生|birthday|bday)/iu.test(
          after
        )
      if (!near || lunar.test(around) || others.test(around)) continue
      const value = dayOf(it.groups ?? {})
      if (value) return { field: "birthday", value, start: it.index, end }
    }
  return null
}

/** 12/25/1990 and 25/12/1990 are one day; of 3/4/1990 nobody knows. */
const slashed = (a: number, b: number) =>
  a > 12 || a === b ? { m: b, d: a } : b > 12 ? { m: a, d: b } : { m: 0, d: 0 }

const dayOf = (said: Record<string, string | undefined>): string | null => {
  const either = said["a"] ? slashed(Number(said["a"]), Number(said["b"])) : null
  const [y, n] = [said["y"], said["n"]]
  const [m, d] = [either?.m ?? said["m"], either?.d ?? said["d"]]
  const monthOf = n ? months.indexOf(n.slice(0, 3).toLowerCase()) + 1 : Number(m)
  const day = Number(d)
  const full = y && (y.length === 2 ? (Number(y) > 30 ? `19${y}` : `20${y}`) : y)
  const last = new Date(Date.UTC(Number(full ?? 2000), monthOf, 0)).getUTCDate()
  if (!(monthOf >= 1 && monthOf <= 12 && day >= 1 && day <= last)) return null
  return `${full ?? "-"}-${String(monthOf).padStart(2, "0")}-${String(day).padStart(2, "0")}`
}
