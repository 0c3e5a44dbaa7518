import { existsSync, readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { adapters } from "~sites/index"

// Formatting pads the tables.
const readme = readFileSync("README.md", "utf8").replace(/ {2,}/g, " ")

it("lists every site with its confidence and the date of its facts", () => {
  expect(adapters.length).toBeGreaterThan(5)
  for (const { name, confidence, verifiedAt } of adapters) {
    const row = readme.split("\n").find((line) => line.startsWith(`| ${name} |`))
    expect(row, name).toContain(`| ${confidence} | ${verifiedAt} |`)
  }
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
  // Twice: once for each browser.
  expect(new Set(keys).size).toBe(4)
  for (const key of keys) expect(readme).toContain(`| ${key} |`)
})
