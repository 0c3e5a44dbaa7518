import { words as en } from "~ui/i18n/en"
import { insights as enInsights } from "~ui/i18n/en/insights"
import { words as zh } from "~ui/i18n/zh-CN"
import { insights as zhInsights } from "~ui/i18n/zh-CN/insights"

const dictionaries: readonly object[] = [
  { ...en, insights: enInsights },
  { ...zh, insights: zhInsights }
]

const at = (words: unknown, key: string): string => {
  const found = key
    .split(".")
    .reduce<unknown>(
      (it, part) => (it instanceof Object ? Reflect.get(it, part) : undefined),
      words
    )
  return typeof found === "string" ? found : ""
}

const escaped = (text: string) =>
  text.replaceAll(/[$()*+.?[\\\]^|]/g, String.raw`\$&`).replaceAll(/\{\{.*?\}\}/g, ".*")

/** What a button says in either language, so that a scene finds it in both. */
export const said = (key: string): RegExp => {
  const texts = dictionaries.map((it) => at(it, key)).filter(Boolean)
  if (texts.length === 0) throw new Error(`nobody says ${key}`)
  return new RegExp(`^(${texts.map(escaped).join("|")})$`)
}
