import { format } from "prettier"

import { machine } from "./machine"

/** What `--write` keeps of a run. */
export interface Run {
  args: readonly string[]
  seconds: number
  /** Processes that wanted a core before it began. */
  load: string
  /** In Markdown. */
  table: string
}

const facts = `- Made-up customers (\`data/\`), the same each time: names in Chinese, English or both, phones, tags, and
  a note of 80 to 400 characters. "ours/peer" is what counts: both were had in the same run.
- Queries: the middle of the rounds' p95, of five, three with --quick, two at a million; in each round
  every engine gets the same queries, one engine after the other, each in a process of its own; the
  first fifty finds are asked for. A slow engine stops after half a second of a kind. Indexes are
  built once, imports done once. Found by sound are names, which no peer looks for.
- Recall: the part of what a plain look at all texts finds, asked for everything.
- Memory: heap and buffers after a collection, beyond what the page had before; for SQLite its WASM
  memory as well. Processor time is that of the page's process, collection of garbage included.
- FlexSearch finds beginnings of words, and Han one by one; MiniSearch and Orama get their words from
  Intl.Segmenter. SQLite scans for words of one or two signs, having no trigrams of them.
- Reads and writes go through one layer after the other, on one database. A cold start begins with a
  browser that was just started, and ends with the first rows; files may be in the system's memory.
- Goals are for 100,000 records. Times of loads and paints, and of what is written in bulk, are told,
  not judged: they vary by a third.`

export const resultsFile = async ({ args, seconds, load, table }: Run): Promise<string> =>
  format(
    `# Results of \`npm run bench\`

Written by \`npm run bench -- ${args.join(" ")}\` on ${new Date().toISOString().slice(0, 10)}, in ${Math.round(seconds / 60)} minutes; ${load} processes wanted a core before it began.

${machine()
  .map((it) => `- ${it}`)
  .join("\n")}

## How it was had

${facts}

## Figures

${table}
`,
    { parser: "markdown", printWidth: 100, proseWrap: "preserve" }
  )
