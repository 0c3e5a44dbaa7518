import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { dropSite, grantSite, listGrants } from "~jobs/grant-site"
import { changeSetting, readSettings } from "~jobs/settings"
import { uiLanguage, usualCurrency } from "~jobs/ui-language"
import { defaultSettings } from "~model/settings"
import { database } from "~store/database"
import { lastUndoable } from "~store/undo"

import { resetBrowser, state } from "../support/fake-browser"
import { anApple, yuan } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))
beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
})

test("what was never set, or is damaged, has its default; what is set is read", async () => {
  expect(await readSettings()).toMatchObject(defaultSettings)
  await changeSetting("theme", "dark")
  await database.settings.bulkPut([
    { key: "locale", value: "klingon" },
    { key: "markup", value: { factor: "many" } },
    { key: "unknown", value: 1 }
  ])
  const { device, ...settings } = await readSettings()
  const { device: _none, ...defaults } = defaultSettings
  expect(settings).toMatchObject({ ...defaults, theme: "dark" })
  expect(device).not.toBe("")
})

test("the language chosen, else the browser's; the currency follows it", () => {
  const settings = { locale: null, currency: "" }
  expect(uiLanguage(settings)).toBe("en")
  state.uiLanguage = "zh-TW"
  expect(uiLanguage(settings)).toBe("zh-CN")
  expect(usualCurrency(settings)).toBe("CNY")
  expect(usualCurrency({ locale: "en", currency: "" })).toBe("USD")
  expect(usualCurrency({ locale: "en", currency: "", goodsCurrency: "CNY" })).toBe("CNY")
  expect(usualCurrency({ locale: "en", currency: "EUR", goodsCurrency: "CNY" })).toBe("EUR")
  expect(usualCurrency({ locale: "en", currency: "EUR" })).toBe("EUR")
})

test("a site granted, listed with when and why, and given back", async () => {
  const origin = "https://web.whatsapp.com/*"
  expect(await grantSite(origin, "whatsapp-web")).toBe(true)
  state.origins.add("https://elsewhere.example/*")
  expect(await listGrants()).toMatchObject([
    { origin, site: "whatsapp-web", at: expect.any(Number) },
    { origin: "https://elsewhere.example/*", site: "", at: null }
  ])
  // What is granted is the browser's: a key that "undoes" it would only hide it.
  expect(await lastUndoable()).toBeNull()
  await dropSite(origin)
  expect((await listGrants()).map((it) => it.origin)).toEqual(["https://elsewhere.example/*"])
})

test("two windows that grant at once lose neither when nor why", async () => {
  const sites = ["https://web.whatsapp.com/*", "https://web.telegram.org/*"]
  await Promise.all(sites.map((origin) => grantSite(origin, "chat")))
  expect((await listGrants()).map((it) => it.site)).toEqual(["chat", "chat"])
})

test("a refusal grants nothing", async () => {
  state.grants = false
  expect(await grantSite("https://web.whatsapp.com/*", "whatsapp-web")).toBe(false)
  expect(await listGrants()).toEqual([])
})

test("amounts are in the currency that most goods are sold in, where none is set", async () => {
  expect((await readSettings()).goodsCurrency).toBe("")
  await database.products.bulkPut([
    anApple({ id: "a", price: yuan(68) }),
    anApple({ id: "b", price: null, cost: yuan(40) }),
    anApple({ id: "c", price: { minor: 500, currency: "USD" } })
  ])
  expect((await readSettings()).goodsCurrency).toBe("CNY")
})
