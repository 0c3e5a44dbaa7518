import { existsSync, readdirSync } from "node:fs"
import path from "node:path"
import { pathToFileURL } from "node:url"
import * as v from "valibot"
import { type Language, LanguageTag } from "../../src/model/language"
import { Locale } from "../../src/model/settings"

/** A folder of words, with what its `language.ts` and `browser.ts` say. */
export interface FoundLanguage {
  code: string
  language: Language
  browser: Record<string, string>
}

const Head = v.object({
  language: v.object({
    name: v.pipe(v.string(), v.minLength(1)),
    texts: Locale,
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))
  })
})
const Shown = v.object({ browser: v.record(v.string(), v.string()) })

/** Each language is a folder named by its BCP 47 tag, with a `language.ts`. English is first. */
export const findLanguages = async (folder: string): Promise<FoundLanguage[]> => {
  const codes = readdirSync(folder)
    .filter((it) => existsSync(path.join(folder, it, "language.ts")))
    .toSorted((a, b) => Number(b === "en") - Number(a === "en") || (a < b ? -1 : 1))
  return Promise.all(
    codes.map(async (code) => {
      const read = (name: string): Promise<unknown> =>
        import(pathToFileURL(path.join(folder, code, name)).href)
      const { language } = v.parse(Head, await read("language.ts"))
      const { browser } = v.parse(Shown, await read("browser.ts"))
      return { code: nameOf(code), language, browser }
    })
  )
}

/** @throws where the folder is named by no tag, or by one that is written otherwise. */
const nameOf = (folder: string): string => {
  const [code] = Intl.getCanonicalLocales(v.parse(LanguageTag, folder))
  if (code !== folder) throw new Error(`The folder ${folder} has to be called ${code}.`)
  return folder
}
