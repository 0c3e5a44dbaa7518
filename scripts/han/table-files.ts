import { plainTable } from "./plain-table"
import { readingsTable } from "./readings-table"

const width = 190

const lines = (text: string): string =>
  text.match(new RegExp(`.{1,${width}}`, "gs"))?.join("\n") ?? ""

const moduleOf = (head: string, texts: Record<string, string>): string =>
  [
    `/** ${head} Written by scripts/han/write-tables.ts. */`,
    ...Object.entries(texts).map(([name, text]) => `export const ${name} = \`\n${lines(text)}\n\``)
  ].join("\n\n") + "\n"

/** The generated files and what is to stand in them. */
export const files = [
  {
    path: "src/search/fold/plain-han-table.ts",
    make: async () =>
      moduleOf(
        "Which characters are written one for another, from OpenCC (Apache-2.0).",
        await plainTable()
      )
  },
  {
    path: "src/search/pinyin/readings-table.ts",
    make: async () =>
      moduleOf("How Chinese characters are read, from pinyin-pro (MIT).", await readingsTable())
  }
]
