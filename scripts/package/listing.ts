import { mkdir, readFile, writeFile } from "node:fs/promises"
import path from "node:path"
import * as v from "valibot"
import { words as en } from "../../src/ui/i18n/en"
import { words as zhCN } from "../../src/ui/i18n/zh-CN"
import { privacyStatement } from "./privacy-statement"
import { unwrap } from "./unwrap"

const languages = [
  { name: "en", locale: "en", words: en.privacy, joint: " " },
  { name: "zh-CN", locale: "zh_CN", words: zhCN.privacy, joint: "" }
] as const

/** What the stores allow at most, in characters. */
const most = { summary: 132, description: 16_000 }

const message = v.object({ message: v.string() })
const strings = v.object({ name: message, description: message })
const manifest = v.object({
  permissions: v.array(v.string()),
  optional_permissions: v.optional(v.array(v.string()), [])
})

const read = async <S extends v.GenericSchema>(file: string, schema: S) =>
  v.parse(schema, JSON.parse(await readFile(file, "utf8")))

/**
 * Writes each language's texts for the stores to `<folder>/listing/<language>/`: name and one line as
 * the browser shows them, the description, and the privacy statement with a reason for each
 * permission of the build for Chrome, in the words of the proof page.
 * @throws where a text is longer than a store takes, or a permission has no reason
 */
export const listings = async (folder: string): Promise<void> => {
  const asked = await read("build/chrome-mv3-prod/manifest.json", manifest)
  for (const { name, locale, words, joint } of languages) {
    const said = await read(`assets/locales/${locale}/messages.json`, strings)
    const description = unwrap(await readFile(`assets/store/${name}.md`, "utf8"), joint)
    if (said.description.message.length > most.summary || description.length > most.description) {
      throw new Error(`The ${name} listing is longer than a store takes.`)
    }
    const to = path.join(folder, "listing", name)
    await mkdir(to, { recursive: true })
    await writeFile(path.join(to, "name.txt"), `${said.name.message}\n`)
    await writeFile(path.join(to, "summary.txt"), `${said.description.message}\n`)
    await writeFile(path.join(to, "description.txt"), description)
    const statement = privacyStatement(words, [...asked.permissions, ...asked.optional_permissions])
    await writeFile(path.join(to, "privacy.md"), statement)
  }
}
