/**
 * `npm run adapter:new <site> [<address of a chat>]`: a new site's file, its entry in
 * `src/sites/index.ts`, its first saved pages and its line in the README. Everything is green at once;
 * the site is marked broken until the places that say FILL IN are filled in.
 *
 * Exit code: 0 written, 1 the list of sites is not as we know it, 2 wrong arguments or there already.
 */
import { existsSync } from "node:fs"
import { mkdir, readFile, writeFile } from "node:fs/promises"

import { format, resolveConfig } from "prettier"

import { constantOf, idFault, nameOf } from "./names"
import { register } from "./register"
import { type NewSite, adapterSource, fixtureFiles } from "./skeleton"

const INDEX = "src/sites/index.ts"
const USAGE = "Use: npm run adapter:new <site> [<address of a page of it, https://…>]"

const wrong = (sentence: string): number => {
  console.error(`${sentence}\n${USAGE}`)
  return 2
}

const write = async (file: string, text: string, style: object): Promise<void> => {
  const tidy = file.endsWith(".html") ? text : await format(text, { ...style, filepath: file })
  await writeFile(file, tidy)
}

const addressOf = (given: string): string | null => {
  if (!URL.canParse(given)) return null
  const { origin, protocol, hostname } = new URL(given)
  const own = hostname === "localhost" || hostname === "127.0.0.1"
  // No more of it: the rest names somebody.
  return protocol === "https:" || (protocol === "http:" && own) ? `${origin}/` : null
}

const next = ({ id }: NewSite): string => `\
src/sites/${id}.ts                 the rules; FILL IN marks what is not known yet
test/sites/${id}/                  chat, empty, missing-elements: pages and what is read from them
src/sites/index.ts, README.md      know it

Fill in the rules, with the browser's inspector on the real page. Then:
  npm run adapter:record -- <its address> ${id} chat
                                    saves the page, every word and number replaced
  npm run playground                shows what the rules read there, again at every change
  npm run doctor ${id}
                                    says what is wrong still
  npx vitest run test/sites         the same, as a test
`

/** Runs the command; returns its exit code. */
export const main = async (args: readonly string[]): Promise<number> => {
  const [id = "", given, ...more] = args
  if (id === "" || more.length > 0)
    return wrong("It takes a site's name, and an address if you like.")
  const fault = idFault(id)
  if (fault) return wrong(`"${id}" is no name for a site: ${fault}.`)
  if (existsSync(`src/sites/${id}.ts`)) return wrong(`src/sites/${id}.ts is there already.`)
  if (existsSync(`test/sites/${id}`)) return wrong(`test/sites/${id} is there already.`)
  const address = addressOf(given ?? `https://${id}.example/`)
  if (address === null) return wrong(`This is no https address: ${given}`)

  const index = await readFile(INDEX, "utf8")
  const constant = constantOf(id, index)
  const registered = register(index, id, constant)
  if (registered === null) {
    console.error(`${INDEX} has no list "adapters" of imported sites to add to.`)
    return 1
  }
  const today = new Date().toISOString().slice(0, 10)
  const site: NewSite = { id, constant, name: nameOf(id), address, today }
  const style = (await resolveConfig(INDEX)) ?? {}
  await write(`src/sites/${id}.ts`, adapterSource(site), style)
  await mkdir(`test/sites/${id}`, { recursive: true })
  for (const [file, text] of Object.entries(fixtureFiles(site)))
    await write(`test/sites/${id}/${file}`, text, style)
  await write(INDEX, registered, style)
  // Only now: it reads the list of sites.
  const { refreshTable } = await import("../doctor/write-table")
  await refreshTable()
  console.log(next(site))
  return 0
}
