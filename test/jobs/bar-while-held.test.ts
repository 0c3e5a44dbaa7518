/** Something is missing from the records, and nobody may write until the seller has decided. */
import { freshDatabase } from "../support/fresh-database"

import i18next from "i18next"
import { beforeEach, expect, test, vi } from "vitest"

import { doAct } from "~jobs/bar-act"
import { saveProduct } from "~jobs/save-product"
import { database } from "~store/database"
import { holdDatabase } from "~store/guard/check-database"
import { words as en } from "~ui/i18n/en"
import { sayOutcome } from "~ui/screens/bar/say-outcome"

import { aSighting, yuan } from "../support/builders"
import { resetBrowser, state } from "../support/fake-browser"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const sighting = aSighting()
const expected = { key: "chat|1", name: "张三", url: "https://chat.example/" }
const place = { tabId: 7, expect: expected, sighting }
const said = { answers: {}, passed: "" }

beforeEach(async () => {
  vi.stubGlobal("navigator", { platform: "Linux x86_64" })
  await freshDatabase()
  resetBrowser()
  await saveProduct({ title: "Apples", price: yuan(68) })
  await holdDatabase({ fault: "short", tables: [] })
})

test("a note says why it was not saved, so that its text stays to be saved later", async () => {
  const result = await doAct({ act: "note", text: "likes blue", quote: "" }, place, false, said)
  expect(result).toEqual({ failed: "refused-write", detail: "held" })
  await i18next.init({ lng: "en", resources: { en: { translation: en } } })
  const words = { t: i18next.t, title: "", name: "", locale: "en", copy: false }
  const sentence = sayOutcome(result, words)
  expect(sentence).toMatchObject({ tone: "bad" })
  expect(sentence?.sentence).toContain("what you typed is still there")
  expect(await database.notes.count()).toBe(0)
})

test("a text that is in the page already is not told as unwritten: it would be inserted twice", async () => {
  state.page = () => ({ result: "inserted" })
  const [apples] = await database.products.toArray()
  const act = { act: "insert", what: "product", id: apples?.id ?? "", variantId: null } as const
  expect(await doAct(act, place, false, said)).toEqual({ done: "inserted", next: null })
})

test("what is no fault of the database is nobody's sentence", async () => {
  state.page = () => {
    throw new TypeError("a bug")
  }
  vi.spyOn(database.products, "get").mockRejectedValueOnce(new TypeError("a bug"))
  const act = { act: "insert", what: "product", id: "x", variantId: null } as const
  await expect(doAct(act, place, false, said)).rejects.toThrow("a bug")
})
