/** Installs the beds named on the command line, unless they are in the cache already. */
import { install as converse } from "./converse/index"
import { install as element } from "./element/index"
import { install as editors } from "./editors/index"
import { install as lounge } from "./lounge/index"
import { install as vendure } from "./vendure/index"

const beds: ReadonlyMap<string, () => Promise<unknown>> = new Map<string, () => Promise<unknown>>([
  ["converse", converse],
  ["element", element],
  ["editors", editors],
  ["lounge", lounge],
  ["vendure", vendure]
])

for (const name of process.argv.slice(2)) {
  const install = beds.get(name)
  if (!install) throw new Error(`no bed is named ${name}; there are ${[...beds.keys()].join(", ")}`)
  await install()
  process.stdout.write(`  · ${name} is there\n`)
}
