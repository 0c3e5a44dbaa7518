/** What `npm run gallery` has the test runner do: a turn is one state in one language. */
import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { test } from "@playwright/test"
import { readOptions } from "./options"
import { takeParts } from "./take-parts"
import { type Taken, takeTurn, turnsOf } from "./take-turn"

const { folder, args }: { folder: string; args: string[] } = JSON.parse(
  process.env["REGULARS_GALLERY"] ?? '{"folder":"build/gallery","args":["--quick"]}'
)
const options = readOptions(args)

const keep = (name: string, taken: Taken) => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(taken))
}

for (const turn of turnsOf(options))
  test(`${turn.state} ${turn.language}`, async () =>
    keep(`${turn.state}-${turn.language}`, await takeTurn(turn, options, folder)))

test("parts", async () => keep("parts", await takeParts(options, folder)))
