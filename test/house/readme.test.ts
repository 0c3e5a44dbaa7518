import { existsSync, readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { adapters } from "~sites/index"
import { siteTable, withTable } from "../../scripts/doctor/table"

const readme = readFileSync("README.md", "utf8")

it("has the table of sites as the sites are: else run `npm run table`", () => {
  expect(adapters.length).toBeGreaterThan(5)
  expect(withTable(readme)).toBe(readme)
  for (const { name } of adapters) expect(siteTable()).toContain(`| ${name} |`)
})

it("tells a table that is stale, and one that has lost its place", () => {
  const [first] = adapters
  const other = first && siteTable([{ ...first, verifiedAt: "2020-01-01" }])
  expect(withTable(readme, other)).not.toBe(readme)
  expect(withTable("# Regulars")).toBeNull()
})

it("shows pictures that are there", () => {
  const pictures = Array.from(readme.matchAll(/\]\((assets\/[^)]+)\)/g), (it) => it[1] ?? "")
  expect(pictures.length).toBeGreaterThan(3)
  expect(pictures.filter((path) => !existsSync(path))).toEqual([])
})

it("says every key of the manifest", () => {
  const manifest = readFileSync("package.json", "utf8")
  const keys = Array.from(
    manifest.matchAll(/"default": "((?:Alt|Ctrl)[^"]+)"/g),
    (it) => it[1] ?? ""
  )
  // Four, and one that Firefox has another for: its menus have Chrome's.
  expect(new Set(keys).size).toBe(5)
  for (const key of keys) expect(readme.replace(/ {2,}/g, " ")).toContain(`| ${key} |`)
})

it("says every permission of the manifest", () => {
  const { permissions } = JSON.parse(readFileSync("package.json", "utf8")).manifest
  const said = readme.slice(readme.indexOf("## What it never does"))
  expect(permissions.length).toBeGreaterThan(5)
  expect(permissions.filter((it: string) => !said.includes(`\`${it}\``))).toEqual([])
})
