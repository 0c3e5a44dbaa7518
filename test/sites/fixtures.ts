import { existsSync, readFileSync, readdirSync, statSync } from "node:fs"
import { fileURLToPath } from "node:url"

import * as v from "valibot"

import { NotSeen, Sighting } from "~model/sighting"

const here = fileURLToPath(import.meta.url).replace(/fixtures\.ts$/u, "")

/** What stands beside a page: where it was met and what must be read from it. */
const Expectation = v.strictObject({
  about: v.string(),
  url: v.pipe(v.string(), v.url()),
  /** Written from published facts, or (`false`) saved from the running software. */
  synthetic: v.boolean(),
  /** A page that is one beside it with something put into it has no HTML of its own. */
  from: v.optional(v.string()),
  /** In place of what stands there, once in that page. */
  put: v.optional(v.strictObject({ at: v.string(), html: v.string() })),
  /** The site's localStorage. */
  storage: v.optional(v.record(v.string(), v.string()), {}),
  expect: v.variant("seen", [
    v.strictObject({ seen: v.literal(true), sighting: Sighting }),
    v.strictObject({ seen: v.literal(false), why: NotSeen })
  ])
})

type Expected = v.InferOutput<typeof Expectation>

export type Fixture = Omit<Expected, "from" | "put"> & {
  site: string
  page: string
  html: string
  file: string
}

const readPage = (site: string, page: string): Fixture => {
  const folder = `${here}${site}/`
  const json: unknown = JSON.parse(readFileSync(`${folder}${page}.json`, "utf8"))
  const { from = page, put, ...expected } = v.parse(Expectation, json)
  const file = `${folder}${from}.html`
  return { site, page, html: withPut(readFileSync(file, "utf8"), put), file, ...expected }
}

const withPut = (html: string, put: Expected["put"]): string => {
  if (!put) return html
  const [before, behind, ...more] = html.split(put.at)
  if (behind === undefined || more.length > 0) throw new Error(`not once: ${put.at}`)
  return `${before}${put.html}${behind}`
}

/** What cannot be read, by the page's name, and why: a file of the two is missing or malformed. */
export type Unreadable = { page: string; why: string }

/** The pages of `test/sites/<site>/` as they are on the disk now; none where there is no folder. */
export const fixturesOf = (site: string): { pages: Fixture[]; unreadable: Unreadable[] } => {
  const folder = here + site
  const files = existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : []
  const pages: Fixture[] = []
  const unreadable: Unreadable[] = []
  for (const page of new Set(files.map((it) => it.replace(/\.(?:html|json)$/u, ""))))
    try {
      pages.push(readPage(site, page))
    } catch (error) {
      unreadable.push({ page, why: error instanceof Error ? error.message : String(error) })
    }
  return { pages, unreadable }
}

/** Every page in `test/sites/<adapter id>/`, with what it must yield. */
export const fixtures: Fixture[] = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !["reading", "rules"].includes(entry.name))
  .flatMap(({ name: site }) =>
    readdirSync(here + site)
      .filter((file) => file.endsWith(".json"))
      .map((file) => readPage(site, file.replace(/\.json$/u, "")))
  )
