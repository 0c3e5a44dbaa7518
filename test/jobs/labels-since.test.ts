import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { labelsSince } from "~jobs/labels-since"
import { binProduct, saveProduct } from "~jobs/save-product"
import { keepLabels } from "~ui/hooks/keep-labels"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { anApple, yuan } from "../support/builders"
import { resetBrowser } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
})

test("all once, then what changed, came or went; the same list where nothing did", async () => {
  const kept = { version: "", labels: [] }
  const look = async () => keepLabels(kept, await labelsSince(kept.version, "en"))
  const titles = async () => (await look()).map((it) => it.title).toSorted()
  await saveProduct({ title: "Apples", price: yuan(1) })
  const [apples] = await database.products.toArray()
  expect(await titles()).toEqual(["Apples"])
  const before = await look()
  expect(await labelsSince(kept.version, "en")).toMatchObject({
    whole: false,
    labels: [],
    gone: []
  })
  expect(await look()).toBe(before)
  const pears = await saveProduct({ title: "Pears" })
  expect(await labelsSince(kept.version, "en")).toMatchObject({
    whole: false,
    labels: [{ title: "Pears" }]
  })
  expect(await titles()).toEqual(["Apples", "Pears"])
  await saveProduct({ price: yuan(2) }, apples?.id)
  expect((await look()).find((it) => it.title === "Apples")?.hint).toBe("¥2")
  await binProduct(apples?.id ?? "")
  expect(await titles()).toEqual(["Pears"])
  await undo((pears.ok && pears.change?.id) || "")
  expect(await titles()).toEqual([])
})

test("all again in another language, and where the log does not account for the rows", async () => {
  await saveProduct({ title: "Pears" })
  const { version } = await labelsSince("", "en")
  expect(await labelsSince(version, "zh-CN")).toMatchObject({ whole: true })
  await database.products.add(anApple())
  expect(await labelsSince(version, "en")).toMatchObject({ whole: true })
  for (const bad of ["x", "[]", '["en",1]', "null"])
    expect(await labelsSince(bad, "en")).toMatchObject({ whole: true })
})
