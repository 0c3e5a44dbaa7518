import "../support/fresh-database"

import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { setProductPicture } from "~jobs/product-picture"
import { database } from "~store/database"
import { anApple } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))
beforeEach(freshDatabase)
afterEach(() => vi.unstubAllGlobals())

test("a file that the browser cannot draw is no picture, and nothing is changed", async () => {
  vi.stubGlobal("createImageBitmap", () => Promise.reject(new Error("not decodable")))
  const apple = anApple()
  await database.products.add(apple)
  const done = await setProductPicture(apple.id, new Blob(["%PDF-1.7"]))
  expect(done).toEqual({ ok: false, why: "bad-picture" })
  expect(await database.products.get(apple.id)).toEqual(apple)
  expect(await database.changes.count()).toBe(0)
})
