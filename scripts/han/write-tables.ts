/**
 * `npx tsx scripts/han/write-tables.ts`: writes the tables of Chinese characters in `src/search` from
 * OpenCC and pinyin-pro. The tests say when they are stale.
 */
import { writeFile } from "node:fs/promises"

import { files } from "./table-files"

for (const { path, make } of files) {
  const text = await make()
  await writeFile(path, text)
  console.log(`${path}: ${text.length} bytes`)
}
