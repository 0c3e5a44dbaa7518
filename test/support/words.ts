import { readdirSync } from "node:fs"
import path from "node:path"
import { pathToFileURL } from "node:url"

/** Each text of a language by its section and keys; of a list each part. */
export type Flat = ReadonlyMap<string, string>

const flat = (words: object, above: string): [string, string][] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const at = `${above}.${key}`
    if (typeof value === "object" && value !== null) return flat(value, at)
    return [[at, String(value)]]
  })

/** What a folder of words says, in all of its sections. */
export const wordsOf = async (folder: string): Promise<Flat> => {
  const sections = readdirSync(folder).filter((it) => !["index.ts", "language.ts"].includes(it))
  const said = await Promise.all(
    sections.map(async (it) => {
      const words: object = await import(pathToFileURL(path.resolve(folder, it)).href)
      return flat(words, path.basename(it, ".ts"))
    })
  )
  return new Map(said.flat())
}

/** The blanks in a text, without how they are written: "{{count, number}}" is "count". */
export const blanks = (text: string): string[] =>
  Array.from(text.matchAll(/\{\{(\w+)[^}]*\}\}/g), ([, name]) => name ?? "").toSorted()

/** A word in one plural form: its key without the form. */
export const countedOf = (key: string, words: Flat): string | null => {
  const base = /^(.*)_(?:one|two|few|many|other)$/.exec(key)?.[1]
  return base !== undefined && words.has(`${base}_other`) ? base : null
}

/** What has to be said where English says this: counted words in each form that the language has. */
export const keysOf = (english: Flat, code: string): Set<string> => {
  const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions()
  return new Set(
    [...english.keys()].flatMap((key) => {
      const base = countedOf(key, english)
      return base === null ? [key] : pluralCategories.map((form) => `${base}_${form}`)
    })
  )
}
