import { mkdir, readFile, writeFile } from "node:fs/promises"
import path from "node:path"
import { findLanguages } from "./find"
import { foundFiles } from "./found-files"

/** Where the languages of the house are, and what is written of them, as seen from its root. */
export const LANGUAGES = "src/ui/i18n"

/**
 * Writes what the bundler has to be told of each language: a list of them all, which words each page
 * reads, and what the browser itself shows.
 * @param root of the house. @param check Writes nothing.
 * @returns the files that were stale
 */
export const writeLanguages = async (root: string, check = false): Promise<string[]> => {
  const languages = await findLanguages(path.join(root, LANGUAGES))
  const stale: string[] = []
  for (const [name, text] of await foundFiles(languages)) {
    const file = path.join(root, name)
    if (text === (await readFile(file, "utf8").catch(() => null))) continue
    stale.push(name)
    if (check) continue
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
  }
  return stale
}
