import { readdirSync } from "node:fs"

import { build } from "esbuild"
import * as v from "valibot"
import { describe, expect, test } from "vitest"

import { SiteAdapter } from "~sites/adapter"
import { adapters, adaptersFor, isSelfHosted } from "~sites/index"
import { matchesPattern } from "~sites/rules/match-pattern"

import { fixtures } from "./fixtures"

/** Files of the room that are no site. */
const MACHINERY = ["adapter.ts", "engine.ts", "index.ts", "teachable.ts"]

const files = readdirSync("src/sites").filter((it) => it.endsWith(".ts") && !MACHINERY.includes(it))

const patternsIn = (value: unknown): string[] => {
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, it]: [string, unknown]) =>
    (key === "pattern" || key === "url") && typeof it === "string" ? [it] : patternsIn(it)
  )
}

test("every file is a registered site, and every site is a file of its name", () => {
  expect(files.map((it) => it.replace(/\.ts$/u, "")).toSorted()).toEqual(
    adapters.map((it) => it.id).toSorted()
  )
})

test("the content script's part brings in no schema and no site, and is small", async () => {
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: 'export { watch } from "~page/watch"; export { surfaceAt } from "~sites/engine"',
      resolveDir: process.cwd()
    },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "iife",
    target: "chrome120"
  })
  expect(Object.keys(metafile.inputs).toSorted()).toEqual([
    "<stdin>",
    "src/model/identity-key.ts",
    "src/page/settle.ts",
    "src/page/watch.ts",
    "src/sites/engine.ts",
    "src/sites/reading/source.ts",
    "src/sites/reading/text.ts"
  ])
  expect(outputFiles[0]?.contents.length).toBeLessThan(9 * 1024)
})

describe.each(adapters)("$id", (adapter) => {
  test("survives the way to the content script and is valid", () => {
    const sent: unknown = JSON.parse(JSON.stringify(adapter))
    expect(v.safeParse(SiteAdapter, sent).issues).toBeUndefined()
    expect(sent).toEqual(adapter)
  })

  test("its examples fall under its own patterns and rules", () => {
    for (const { url, surface } of adapter.examples) {
      if (!isSelfHosted(adapter))
        expect(adapter.match.some((pattern) => matchesPattern(pattern, url))).toBe(true)
      const kinds = adapter.surfaces
        .filter((rule) => new RegExp(rule.url, "u").test(url))
        .map((rule) => rule.kind)
      expect(kinds).toContain(surface)
      expect(adaptersFor(url)).toContain(adapter)
    }
  })

  test("has pages for each of its kinds, for nothing open, and for a page half built", () => {
    const own = fixtures.filter((it) => it.site === adapter.id)
    const kinds = own.flatMap((it) => (it.expect.seen ? [it.expect.sighting.surface] : []))
    expect(new Set(kinds)).toEqual(new Set(adapter.surfaces.map((rule) => rule.kind)))
    expect(own.map((it) => it.page)).toEqual(expect.arrayContaining(["empty", "missing-elements"]))
  })

  test("its patterns stay quick on the worst input there is", () => {
    const example = adapter.examples[0]?.url ?? ""
    const worst = ["a", "1", "/", "#", "?a=", "&", " ", "@.", "(#1", "-"].flatMap((it) =>
      ["", "https://a.example/", example].map((before) => (before + it.repeat(2000)).slice(0, 2000))
    )
    for (const pattern of [...patternsIn(adapter.surfaces), ...patternsIn(adapter.account)]) {
      const compiled = new RegExp(pattern, "u")
      const start = performance.now()
      for (const text of worst) compiled.test(text)
      expect(performance.now() - start, pattern).toBeLessThan(1500)
    }
  })
})

test("Telegram's storage, where it keeps the keys of the log-in, is never read", () => {
  const telegram = adapters.filter((it) => it.id.startsWith("telegram"))
  expect(telegram).toHaveLength(2)
  expect(JSON.stringify(telegram)).not.toContain('"storage"')
})

test("a known host is asked by its own rules alone, any other by those for anybody's server", () => {
  const hosted = adapters.filter(isSelfHosted).map((it) => it.id)
  expect(hosted.length).toBeGreaterThan(2)
  const ids = (url: string) => adaptersFor(url).map((it) => it.id)
  expect(ids("https://web.telegram.org/k/#1")).toEqual(["telegram-k"])
  expect(ids("no address")).toEqual(hosted)
})

test("a group is never read as a person", () => {
  const groups = fixtures.flatMap(({ expect: it }) =>
    it.seen && it.sighting.surface === "group" ? [it.sighting.identity?.kind] : []
  )
  expect(new Set(groups)).toEqual(new Set(["thread"]))
})
