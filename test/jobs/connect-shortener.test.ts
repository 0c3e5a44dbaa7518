import "../support/fresh-database"

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import { connectShortener, forgetShortener } from "~jobs/connect-shortener"
import { grantSite } from "~jobs/grant-site"
import { readSettings } from "~jobs/settings"
import { testShortener } from "~jobs/test-shortener"
import { canUndo } from "~model/change"
import { database } from "~store/database"

import { resetBrowser, state } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"
import { serviceGives } from "./shortener-service"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
})
afterEach(() => vi.unstubAllGlobals())

const form = { service: "shlink", address: "s.example/admin", key: " k-1 ", domain: "" }
const bitly = {
  service: "bitly",
  address: "https://evil.example",
  key: "b-1",
  domain: "Go.Example"
}
const shlinkHost = "https://s.example/*"

describe("connecting", () => {
  test("keeps the service's origin, its key apart, and asks for that one host; asks no service", async () => {
    const questions = serviceGives({})
    expect(await connectShortener(form)).toEqual({ ok: true })
    expect((await readSettings()).shortener).toEqual({
      service: "shlink",
      origin: "https://s.example",
      folder: "",
      domain: ""
    })
    expect(await database.secrets.toArray()).toEqual([{ id: "shortener", value: "k-1" }])
    expect([...state.origins]).toEqual([shlinkHost])
    expect(questions).toEqual([])
    // What would bring back a service without its key, or without its host, is not offered.
    for (const change of await database.changes.toArray()) expect(canUndo(change)).toBe(false)
  })

  test("asks a service that has an origin there and nowhere else", async () => {
    expect(await connectShortener(bitly)).toEqual({ ok: true })
    const { shortener } = await readSettings()
    expect(shortener).toEqual({
      service: "bitly",
      origin: "https://api-ssl.bitly.com",
      folder: "",
      domain: "go.example"
    })
  })

  test.each([
    ["https://s.example", ""],
    ["https://s.example/", ""],
    ["https://s.example/admin/tools.php?x=1#y", ""],
    ["https://s.example/yourls-api.php", ""],
    ["https://s.example/go", "/go"],
    ["https://s.example/go/", "/go"],
    ["s.example/my/links/admin/", "/my/links"],
    ["https://s.example/my/links/admin/index.php", "/my/links"],
    ["https://s.example/go/yourls-loader.php", "/go"],
    ["https://s.example/a/../b/", "/b"],
    ["https://s.example/短/", "/%E7%9F%AD"]
  ])("a YOURLS in a folder is asked there: %s", async (address, folder) => {
    const questions = serviceGives({ body: { "db-stats": {} } })
    expect(await connectShortener({ ...form, service: "yourls", address })).toEqual({ ok: true })
    expect(await testShortener()).toEqual({ ok: true })
    expect(questions[0]?.url).toBe(`https://s.example${folder}/yourls-api.php`)
    expect([...state.origins]).toEqual([shlinkHost])
  })

  test("one that was connected before folders were known stands at its host's root", async () => {
    await connectShortener({ ...form, service: "yourls" })
    const value = { service: "yourls", origin: "https://s.example", domain: "" }
    await database.settings.put({ key: "shortener", value })
    const questions = serviceGives({ body: { "db-stats": {} } })
    expect(await testShortener()).toEqual({ ok: true })
    expect(questions[0]?.url).toBe("https://s.example/yourls-api.php")
  })

  test.each([
    ["bad-address", { service: "yourls", address: "https://s.example//evil.example/x" }],
    ["bad-address", { service: "yourls", address: "https://s.example/a;b/" }],
    ["bad-address", { service: "yourls", address: `https://s.example/${"a".repeat(201)}` }],
    ["bad-address", { address: "" }],
    ["bad-address", { address: "javascript:alert(1)" }],
    ["bad-address", { address: "http://s.example" }],
    ["bad-address", { address: "https://*/" }],
    ["bad-address", { address: "https://me:pw@s.example" }],
    ["bad-address", { service: "nobody" }],
    ["no-key", { key: " " }],
    ["bad-key-text", { key: "a\nb" }],
    ["bad-key-text", { key: "密钥" }],
    ["bad-key-text", { key: "k".repeat(501) }],
    ["bad-domain", { domain: "a b" }],
    ["bad-domain", { domain: "s.example/path" }],
    ["bad-domain", { domain: "a@b" }],
    ["no-domain", { service: "short-io", domain: " " }]
  ])("%s: %j changes and asks nothing", async (why, wrong) => {
    expect(await connectShortener({ ...form, ...wrong })).toEqual({ ok: false, why })
    expect((await readSettings()).shortener).toBeNull()
    expect(await database.secrets.count()).toBe(0)
    expect(state.origins.size).toBe(0)
  })

  test("takes this computer's own without https, and its port", async () => {
    expect(await connectShortener({ ...form, address: "http://localhost:8080/" })).toEqual({
      ok: true
    })
    expect((await readSettings()).shortener?.origin).toBe("http://localhost:8080")
    expect([...state.origins]).toEqual(["http://localhost/*"])
  })

  test("keeps nothing where the seller says no to the browser", async () => {
    state.grants = false
    expect(await connectShortener(form)).toEqual({ ok: false, why: "not-allowed" })
    expect((await readSettings()).shortener).toBeNull()
    expect(await database.secrets.count()).toBe(0)
  })

  test("another service takes the place of the one before, and its host is given back", async () => {
    await connectShortener(form)
    await connectShortener(bitly)
    expect([...state.origins]).toEqual(["https://api-ssl.bitly.com/*"])
    expect(await database.secrets.toArray()).toEqual([{ id: "shortener", value: "b-1" }])
  })
})

describe("disconnecting", () => {
  test("forgets the key and gives the host back", async () => {
    await connectShortener(form)
    await forgetShortener()
    expect((await readSettings()).shortener).toBeNull()
    expect(await database.secrets.count()).toBe(0)
    expect(state.origins.size).toBe(0)
    expect((await readSettings()).grants).toEqual({})
  })

  test.each(["before", "after"])("leaves a host that a site was given %s", async (when) => {
    if (when === "before") await grantSite(shlinkHost, "woocommerce")
    await connectShortener(form)
    if (when === "after") await grantSite(shlinkHost, "woocommerce")
    await forgetShortener()
    expect([...state.origins]).toEqual([shlinkHost])
    expect((await readSettings()).grants[shlinkHost]?.site).toBe("woocommerce")
  })
})

describe("testing the connection", () => {
  test("off: no request", async () => {
    const questions = serviceGives({})
    expect(await testShortener()).toMatchObject({ ok: false, why: "off" })
    expect(questions).toEqual([])
  })

  test("says that it works, and why it does not; makes no link", async () => {
    await connectShortener(form)
    const questions = serviceGives(
      { body: { shortUrls: { data: [] } } },
      { status: 401, body: { detail: "No k-1 here" } },
      { body: "<title>Welcome</title>" },
      "cut"
    )
    expect(await testShortener()).toEqual({ ok: true })
    // A service that repeats the key does not bring it onto the screen.
    expect(await testShortener()).toMatchObject({ why: "bad-key", said: "No … here" })
    expect(await testShortener()).toMatchObject({ why: "strange" })
    expect(await testShortener()).toMatchObject({ why: "unreachable" })
    expect(questions.map((it) => it.url)).toEqual(
      Array<string>(4).fill("https://s.example/rest/v3/short-urls?itemsPerPage=1")
    )
  })

  test("without the host's permission nothing is asked", async () => {
    await connectShortener(form)
    state.origins.clear()
    const questions = serviceGives({})
    expect(await testShortener()).toMatchObject({ ok: false, why: "not-allowed" })
    expect(questions).toEqual([])
  })
})
