// @vitest-environment happy-dom
import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { orderOnPage, takeSeenOrder } from "~jobs/take-seen-order"
import { readFirst } from "~sites/engine"
import { adaptersFor } from "~sites/index"
import { database } from "~store/database"

import { aContact } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

beforeEach(freshDatabase)

test("an order of TikTok Shop is one, with the seller's number in its address and without", async () => {
  const anna = aContact({ name: "Anna" })
  await database.contacts.add(anna)
  const order =
    "https://seller-vn.tiktok.com/order/detail?order_no=570000000000000001&shop_region=VN"
  for (const url of [order, `${order}&oec_seller_id=7490000000000000001`]) {
    const reading = readFirst(document, url, adaptersFor(url))
    const page = reading.seen ? await orderOnPage(reading.sighting, url) : null
    if (!page) throw new Error("no order on the page")
    await takeSeenOrder(page, anna.id)
  }
  expect(await database.orders.count()).toBe(1)
})
