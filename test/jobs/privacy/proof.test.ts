import "../../support/fresh-database"

import { existsSync, readFileSync } from "node:fs"
import { beforeEach, expect, test, vi } from "vitest"

import { listPermissions } from "~jobs/privacy/list-permissions"
import { listPlaces } from "~jobs/privacy/list-places"
import { sizeOf } from "~jobs/privacy/size-of"
import { askedSoFar, countAsked } from "~platform/asked"
import { database } from "~store/database"
import { privacy as en } from "~ui/i18n/en/privacy"
import { privacy as zhCN } from "~ui/i18n/zh-CN/privacy"

import { aContact, aNote } from "../../support/builders"
import { fakeBrowser, resetBrowser } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
})

interface Manifest {
  permissions: string[]
  optional_permissions?: string[]
}
const stated = (): Manifest[] => {
  const { manifest } = JSON.parse(readFileSync("package.json", "utf8"))
  const built = ["chrome", "firefox"]
    .map((it) => `build/${it}-mv3-prod/manifest.json`)
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, "utf8")))
  return [manifest, manifest.overrides.firefox, ...built]
}

test("every permission of every manifest has its reason in both languages", () => {
  const names = stated().flatMap(({ permissions, optional_permissions: optional = [] }) => [
    ...permissions,
    ...optional.filter((it) => !it.includes("://"))
  ])
  expect(names).toContain("storage")
  for (const words of [en, zhCN])
    expect(names.filter((it) => !Object.hasOwn(words.reasons, it))).toEqual([])
})

test("every table of the database has a name in both languages, and there is no name too many", () => {
  const tables = database.tables.map(({ name }) => name).toSorted()
  for (const words of [en, zhCN]) expect(Object.keys(words.tables).toSorted()).toEqual(tables)
})

test("the permissions are those of the manifest that runs", async () => {
  const manifest = { permissions: ["storage"], optional_permissions: ["downloads", "https://*/*"] }
  vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue(manifest as never)
  expect(await listPermissions()).toEqual([
    { name: "storage", optional: false, granted: true },
    { name: "downloads", optional: true, granted: false }
  ])
})

test("requests are counted by origin, also those made at once, and nothing else is kept", async () => {
  expect(await askedSoFar.get()).toBe(null)
  await Promise.all([1, 2, 3].map((now) => countAsked("https://link.example", now)))
  await countAsked("https://__proto__", 9)
  await countAsked("__proto__", 9)
  expect(await askedSoFar.get()).toMatchObject({
    since: 1,
    origins: { "https://link.example": { times: 3, last: 3 } }
  })
})

test("every place is listed with what lies there", async () => {
  await database.contacts.bulkAdd([aContact({ id: "a" }), aContact({ id: "b" })])
  await database.notes.add(aNote({ text: "长".repeat(1000) }))
  await fakeBrowser.storage.local.set({ lock: { salt: "AAAA" } })
  await fakeBrowser.storage.session.set({ "tab:1": { url: "https://chat.example/" } })
  const places = await listPlaces()
  const of = (name: string) => places.database.find((it) => it.name === name)
  expect(of("contacts")).toMatchObject({ count: 2 })
  expect(of("notes")?.bytes).toBeGreaterThan(2000)
  expect(of("notes")?.bytes).toBeLessThan(3000)
  expect(of("orders")).toEqual({ name: "orders", count: 0, bytes: 0 })
  expect(places.database).toHaveLength(database.tables.length)
  expect(places.local).toEqual([{ name: "lock", count: 1, bytes: expect.any(Number) }])
  expect(places.session.count).toBe(1)
  expect(places.backups).toBe(null)
})

test.each([
  ["abc", 3],
  ["苹果", 4],
  [new Blob(["12345"]), 5],
  [new Uint8Array(7), 7],
  [new ArrayBuffer(9), 9],
  [null, 1],
  [["a", "b"], 4],
  [{ k: "abc" }, 8]
])("%j takes about %i bytes", (value, bytes) => {
  expect(sizeOf(value)).toBe(bytes)
})
