import { readFileSync } from "node:fs"
import { beforeAll, describe, expect, it } from "vitest"
import type { Metafile } from "esbuild"
import { reachable, readImports } from "./imports"
import { roomOf, rooms } from "./rooms"

let inputs: Metafile["inputs"] = {}
// The whole house is bundled to be read: seconds, and more of them on a busy machine.
beforeAll(async () => {
  inputs = await readImports()
}, 120_000)

const linesOf = (path: string) => readFileSync(path, "utf8").split("\n").length
const files = () => Object.keys(inputs).filter((path) => path.startsWith("src/"))
const fits = (path: string, allowed: string) =>
  path === `src/${allowed}`
  || path.startsWith(`src/${allowed}/`)
  || path.startsWith(`src/${allowed}.`)

describe("who may import whom", () => {
  it("sees the whole house", () => {
    expect(files().length).toBeGreaterThan(100)
    for (const room of Object.keys(rooms))
      expect(
        files().some((path) => roomOf(path) === room),
        room
      ).toBe(true)
  })

  it("keeps every room to its table", () => {
    const breaches = files().flatMap((path) => {
      const name = roomOf(path)
      const room = name ? rooms[name] : undefined
      if (!name || !room) return []
      return (inputs[path]?.imports ?? [])
        .filter((it) => {
          if (it.external) return !room.libraries.includes(it.path)
          return roomOf(it.path) !== name && !room.rooms.some((allowed) => fits(it.path, allowed))
        })
        .map((it) => `${path} -> ${it.path}`)
    })
    expect(breaches).toEqual([])
  })

  it("has entries that nobody imports, of 40 lines at most", () => {
    const entry = /^src\/(background|sidepanel|options|tabs\/\w+|injected\/\w+)\.tsx?$/
    const imported = files().flatMap((path) => (inputs[path]?.imports ?? []).map((it) => it.path))
    expect(imported.filter((path) => entry.test(path))).toEqual([])
    const long = files().filter((path) => entry.test(path) && linesOf(path) > 40)
    expect(long).toEqual([])
  })

  it("keeps the units of an extension point from one another", () => {
    const registry = /^src\/(sites|channels|shorteners)\/index\.ts$/
    const units = files()
      .filter((path) => registry.test(path))
      .flatMap((path) => (inputs[path]?.imports ?? []).map((it) => it.path))
      .filter((path) => /^src\/(sites|channels|shorteners)\/[a-z0-9-]+\.ts$/.test(path))
    expect(units.length).toBeGreaterThan(10)
    const imported = units.flatMap((path) => (inputs[path]?.imports ?? []).map((it) => it.path))
    expect(imported.filter((path) => units.includes(path))).toEqual([])
  })
})

describe("walls that hold however long the way", () => {
  const never = (from: RegExp, to: RegExp) => {
    const starts = files().filter((path) => from.test(path))
    expect(starts.length).toBeGreaterThan(0)
    return starts.flatMap((start) =>
      Array.from(reachable(inputs, start))
        .filter((path) => to.test(path))
        .map((path) => `${start} ... ${path}`)
    )
  }

  it("gives content scripts no memory, no React, no library", () => {
    const inPage = /^src\/(injected|page|composer|capture)\/|^src\/sites\/engine/
    const memory = /^src\/(store|jobs|ui|platform)\/|^(dexie|react|valibot|liquidjs|webextension)/
    expect(never(inPage, memory)).toEqual([])
  })

  it("gives the bar's page no store", () => {
    expect(never(/^src\/tabs\/bar\.tsx$/, /^src\/(store|jobs)\/|^dexie/)).toEqual([])
  })

  it("lets the store alone speak Dexie and the platform alone the browser", () => {
    const importers = (library: RegExp) =>
      files().filter((path) => (inputs[path]?.imports ?? []).some((it) => library.test(it.path)))
    expect(importers(/^dexie$/).every((path) => path.startsWith("src/store/"))).toBe(true)
    expect(importers(/^webextension-polyfill$/)).toEqual(["src/platform/browser.ts"])
  })
})
