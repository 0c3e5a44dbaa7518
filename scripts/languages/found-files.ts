import { format, resolveConfig } from "prettier"
import type { FoundLanguage } from "./find"
import { messagesOf } from "./messages"

const written =
  "// Written by `npm run table` of the languages in src/ui/i18n; see CONTRIBUTING.md.\n"

/** The sections that the bar reads: the export of each, and its file. */
const bar: Record<string, string> = {
  bar: "bar",
  common: "common",
  followUps: "follow-ups",
  refusals: "refusals",
  triggers: "triggers",
  when: "when"
}

/** What is read in all languages at once, being little, by the name of its file. */
const lists: Record<string, Record<string, string>> = {
  insights: { insights: "insights" },
  reminders: { reminder: "reminder" },
  "restore-page": { restorePage: "restore-page" },
  tour: { tour: "tour" }
}

/** "zh-CN" as part of a name: "ZhCN". */
const inName = (code: string) =>
  code.replaceAll(/(?:^|-)(\w)/g, (_, it: string) => it.toUpperCase())

const languagesFile = (found: readonly FoundLanguage[]) => `${written}
import type { Language } from "./language"

/** What the screens speak, by BCP 47. */
export const uiLanguages = ${JSON.stringify(
  Object.fromEntries(found.map(({ code, language }) => [code, language]))
)} as const satisfies Record<string, Language>

export type LanguageCode = keyof typeof uiLanguages
`

/** English is at hand in every page with screens; the words of others are read when they are spoken. */
const wordsFile = (found: readonly FoundLanguage[], type: string, at: string) => `${written}
import type { LanguageCode } from "~model/ui-languages"
import type { ${type} } from "../words"

export const others: Record<Exclude<LanguageCode, "en">, () => Promise<{ words: ${type} }>> = {
${found
  .filter(({ code }) => code !== "en")
  .map(({ code }) => `${JSON.stringify(code)}: () => import("${at}${code}")`)
  .join(",\n")}
}
`

/** What the bar says in one language, to be read by itself. */
const barFile = (code: string) => `${written}
${Object.entries(bar)
  .map(([name, file]) => `import { ${name} } from "../../${code}/${file}"`)
  .join("\n")}
import type { BarWords } from "../../words"

export const words: BarWords = { ${Object.keys(bar).join(", ")} }
`

const listFile = (found: readonly FoundLanguage[], sections: Record<string, string>) => {
  const names = Object.keys(sections)
  const imports = found.flatMap(({ code }) =>
    Object.entries(sections).map(
      ([name, file]) => `import { ${name} as ${name}${inName(code)} } from "../${code}/${file}"`
    )
  )
  const words = found.map(
    ({ code }) =>
      `${JSON.stringify(code)}: { ${names.map((it) => `${it}: ${it}${inName(code)}`).join(", ")} }`
  )
  const type = names.map((it) => JSON.stringify(it)).join(" | ")
  return `${written}
import type { LanguageCode } from "~model/ui-languages"
${imports.join("\n")}
import type { Sections } from "../words"

export const found: Record<LanguageCode, Pick<Sections, ${type}>> = {
${words.join(",\n")}
}
`
}

/** Every file that is written, with its text, by its path from the root of the house. */
export const foundFiles = async (found: readonly FoundLanguage[]): Promise<Map<string, string>> => {
  const english = found.find(({ code }) => code === "en")
  if (!english) throw new Error("There is no English to go by.")
  const style = await resolveConfig("scripts/languages/found-files.ts")
  const typescript = (text: string) => format(text, { ...style, parser: "typescript" })
  const folder = "src/ui/i18n/found"
  const files = new Map([
    ["src/model/ui-languages.ts", await typescript(languagesFile(found))],
    [`${folder}/words.ts`, await typescript(wordsFile(found, "Words", "../"))],
    [`${folder}/bar.ts`, await typescript(wordsFile(found, "BarWords", "./bar/"))]
  ])
  for (const { code } of found)
    files.set(`${folder}/bar/${code}.ts`, await typescript(barFile(code)))
  for (const [name, sections] of Object.entries(lists))
    files.set(`${folder}/${name}.ts`, await typescript(listFile(found, sections)))
  for (const { code, browser } of found)
    files.set(
      `assets/locales/${code.replaceAll("-", "_")}/messages.json`,
      await format(JSON.stringify(messagesOf(code, browser, english.browser)), {
        ...style,
        parser: "json",
        objectWrap: "preserve"
      })
    )
  return files
}
