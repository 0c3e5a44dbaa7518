import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { keepCaptured } from "~jobs/keep-captured"
import { tabCaptures } from "~jobs/tab-state"
import { takeCapture } from "~jobs/take-capture"
import type { CaptureResult } from "~model/captured-product"
import { database } from "~store/database"

import { aCapture, yuan } from "../support/builders"
import { resetBrowser } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))
const pictures = vi.hoisted(() => ({ pictureOf: vi.fn<() => Promise<string | null>>() }))
vi.mock("~jobs/small-picture", () => pictures)

const url = "https://shop.example/apples"
const small = "data:image/webp;base64,AAAA"
const found = <T>(value: T) => ({ value, source: "json-ld", confidence: "high" }) as const
const from = (address: string) => ({ tab: { id: 7 }, url: address }) as never
const take = (result: CaptureResult, address = url, picture?: { data: string }) =>
  takeCapture({ url: address, result, ...(picture && { picture }) }, from(address))

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  pictures.pictureOf.mockReset().mockResolvedValue(small)
})

test("a page is there for the panel with its picture, and renews the product that is kept of it", async () => {
  await keepCaptured(aCapture(), { page: url, own: false, price: null })
  await take(aCapture({ price: found(yuan(70)) }), url, { data: small })
  expect(await tabCaptures.get("7")).toMatchObject({ url, picture: small })
  expect(await database.products.toArray()).toMatchObject([{ cost: yuan(70) }])
  expect(await database.changes.toArray()).toMatchObject([
    { act: { kind: "product-added" } },
    { act: { kind: "product-seen" } }
  ])
})

test("a picture that comes late is not put on what was read after it", async () => {
  let give = (_picture: string) => {}
  pictures.pictureOf.mockReturnValueOnce(new Promise((resolve) => (give = resolve)))
  vi.spyOn(Date, "now").mockReturnValueOnce(1)
  const slow = take(aCapture(), url, { data: small })
  const next = "https://shop.example/pears"
  await take(aCapture({ url: found(next) }), next)
  give(small)
  await slow
  expect(await tabCaptures.get("7")).toMatchObject({ url: next })
  expect(await tabCaptures.get("7")).not.toHaveProperty("picture")
})

test("a page nobody kept writes nothing; what logs in stays out of several as of one", async () => {
  await take(aCapture())
  const secret = aCapture({ url: found(`${url}?token=Kj3nS8aPq2Kj3nS8aPq2`) })
  await take({ several: [secret, aCapture()], notes: [] })
  expect(JSON.stringify(await tabCaptures.get("7"))).not.toContain("Kj3nS8aPq2")
  expect(await database.changes.count()).toBe(0)
})
