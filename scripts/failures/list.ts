import { readdirSync, readFileSync } from "node:fs"
import { failures } from "./sentences"
import { witnesses } from "./witness"

/** Where the list stands. */
export const LIST = "test/failures.md"

const cell = (text: string): string => text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|")

/** Every test by its path in `test`. */
const tests = (): Map<string, string> =>
  new Map(
    readdirSync("test", { recursive: true, encoding: "utf8" })
      .map((it) => it.replaceAll("\\", "/"))
      .filter((it) => /\.(?:test|spec)\.tsx?$/.test(it))
      .toSorted()
      .map((it) => [it, readFileSync(`test/${it}`, "utf8")])
  )

/**
 * The list as Markdown: what is said, where its words are, which test shows it. `unseen`: the ways to
 * words that no test shows.
 */
export const failureList = (): { text: string; unseen: string[] } => {
  const all = failures()
  const shownBy = witnesses(all, tests())
  const rows = all.map(({ path, sentence }) => {
    const file = shownBy.get(path)
    const shown = file ? `[${file}](${file})` : "none"
    return `| ${cell(sentence)} | \`${path}\` | ${shown} |`
  })
  const text = `# What can fail, what is said, and the test that shows it

Written by \`npm run table\`; a test holds it to the words in \`src/ui/i18n/en\`.

<!-- prettier-ignore-start -->

| What a person reads | Words | Test |
| --- | --- | --- |
${rows.join("\n")}

<!-- prettier-ignore-end -->
`
  return { text, unseen: all.map((it) => it.path).filter((it) => !shownBy.get(it)) }
}
