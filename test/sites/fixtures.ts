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
  /** The site's localStorage. */
  storage: v.optional(v.record(v.string(), v.string()), {}),
  expect: v.variant("seen", [
    v.strictObject({ seen: v.literal(true), sighting: Sighting }),
    v.strictObject({ seen: v.literal(false), why: NotSeen })
  ])
})

export type Fixture = v.InferOutput<typeof Expectation> & {
  site: string
  page: string
  html: string
  file: string
}

const readPage = (site: string, page: string): Fixture => {
  const path = `${here}${site}/${page}`
  const json: unknown = JSON.parse(readFileSync(`${path}.json`, "utf8"))
  const html = readFileSync(`${path}.html`, "utf8")
  return { site, page, html, file: `${path}.html`, ...v.parse(Expectation, json) }
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
      .filter((file) => file.endsWith(".html"))
      .map((file) => readPage(site, file.replace(/\.html$/u, "")))
  )
