import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { LANGUAGES } from "../../scripts/languages/write"

/**
 * What is said in a made-up language stands between these, so that what is not can be told. A
 * browser takes no longer description than ours.
 */
export const marked = (text: string): string => `⟦${text.replace(/ own computer\.$/, " PC")}⟧`

/** English's words, each marked; a counted one in every plural form of the language, which it names. */
const translated = (words: object, forms: readonly string[]): unknown => {
  if (Array.isArray(words)) return words.map((it) => (typeof it === "string" ? marked(it) : it))
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
      if (typeof value === "object" && value !== null) return [[key, translated(value, forms)]]
      const [, base, form] = /^(.*)_(one|two|few|many|other)$/.exec(key) ?? []
      if (base === undefined || !Object.hasOwn(words, `${base}_other`))
        return [[key, marked(String(value))]]
      if (form !== "other") return []
      return forms.map((it) => [`${base}_${it}`, marked(`${it}: ${String(value)}`)])
    })
  )
}

/**
 * Adds a language as a contributor does: a copy of the folder of English, with every text in it said
 * otherwise. @param root of a house.
 */
export const addLanguage = async (root: string, code: string, name: string): Promise<void> => {
  const english = path.join(root, LANGUAGES, "en")
  const folder = path.join(root, LANGUAGES, code)
  const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions()
  cpSync(english, folder, { recursive: true })
  for (const file of readdirSync(folder)) {
    if (file === "index.ts" || file === "language.ts") continue
    const said: object = await import(pathToFileURL(path.join(english, file)).href)
    const lines = Object.entries(said).map(
      ([section, words]: [string, object]) =>
        `export const ${section} = ${JSON.stringify(translated(words, pluralCategories))}\n`
    )
    writeFileSync(path.join(folder, file), lines.join(""))
  }
  writeFileSync(
    path.join(folder, "language.ts"),
    `export const language = ${JSON.stringify({ name, texts: "en", currency: "EUR" })}\n`
  )
}

/** A house of its own with nothing in it but the words, and the libraries that they name. */
export const houseOfWords = (): string => {
  // Within the house: tests with a page read no file of another.
  mkdirSync("build", { recursive: true })
  const root = path.resolve(mkdtempSync("build/words-"))
  cpSync(LANGUAGES, path.join(root, LANGUAGES), { recursive: true })
  mkdirSync(path.join(root, "src/model"), { recursive: true })
  cpSync("src/model", path.join(root, "src/model"), { recursive: true })
  symlinkSync(path.resolve("node_modules"), path.join(root, "node_modules"))
  return root
}
