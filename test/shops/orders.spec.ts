import { expect, type Page, test } from "@playwright/test"
import { build } from "esbuild"
import * as v from "valibot"

import { ReadingSchema, type Sighting } from "~model/sighting"
import { vendure } from "~sites/vendure"

import { start, type ShopOrder, type VendureBed } from "../beds/vendure/index"
import { CHROMIUM, FLAGS } from "../support/browser"

/** What the rules read on the pages of a running shop, before anything is asked of the extension. */
test.use({ launchOptions: { executablePath: CHROMIUM, args: [...FLAGS] } })
let shop: VendureBed
let eyes = ""

test.beforeAll(async () => {
  test.setTimeout(600_000)
  shop = await start()
  const { outputFiles } = await build({
    stdin: { contents: 'export { readPage } from "~sites/engine"', resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "eyes"
  })
  eyes = outputFiles[0]?.text ?? ""
})
test.afterAll(() => shop.stop())

/** Looks as often as the page needs to be filled; the last look counts. */
const seenOn = async (page: Page, full: (it: Sighting) => unknown): Promise<Sighting> => {
  let seen: Sighting | undefined
  const look = async () => {
    const said: unknown = await page.evaluate(
      `(() => { ${eyes}; return eyes.readPage(document, location.href, ${JSON.stringify(vendure)}) })()`
    )
    const reading = v.parse(ReadingSchema, said)
    seen = reading.seen ? reading.sighting : undefined
    return seen ? full(seen) : undefined
  }
  await expect.poll(look).toBeTruthy()
  if (!seen) throw new Error("nothing was seen")
  return seen
}

const orderOf = (lastName: string): ShopOrder => {
  const order = shop.orders.find((it) => it.customer.lastName === lastName)
  if (!order) throw new Error(`no order of ${lastName}`)
  return order
}

test("an order: whose it is, its goods, total, state and where it goes", async ({ page }) => {
  const alice = orderOf("Chen")
  await shop.login(page)
  await page.goto(shop.orderPage(alice))
  const { identity, name, fields, items } = await seenOn(page, (it) => it.items)

  expect(identity).toMatchObject({ kind: "id", value: alice.customer.id, quality: "stable" })
  expect(name).toBe("Alice Chen")
  expect(items).toEqual([
    { title: "Tablet 32GB", quantity: "1", total: "$394.80", sku: "" },
    { title: "Wireless Optical Mouse", quantity: "2", total: "$45.58", sku: "" }
  ])
  expect(fields).toEqual({
    order: alice.code,
    "order-id": alice.id,
    total: "$445.38",
    status: "Payment authorized",
    address: "1 Market Street San Francisco 94105",
    phone: "+14155550123",
    carrier: "Standard Shipping"
  })
  expect(vendure.surfaces[0]?.states?.["payment authorized"]).toBe("paid")
})

test("an order on its way: its carrier and tracking number", async ({ page }) => {
  const bob = orderOf("Martin")
  await shop.login(page)
  await ship(page, bob.id)
  await page.goto(shop.orderPage(bob))
  const { fields } = await seenOn(page, (it) => it.fields["tracking"])

  expect(fields).toMatchObject({
    status: "Shipped",
    carrier: "DHL Paket",
    tracking: "00340434161094042557"
  })
})

test("the list of orders: each with its customer, number and total", async ({ page }) => {
  await shop.login(page)
  await page.goto(`${shop.url}/dashboard/orders`)
  const { surface, rows = [] } = await seenOn(page, (it) => it.rows)

  expect(surface).toBe("list")
  const list = rows.map((it) => [it.identity?.value, it.name, it.fields["order"]])
  const placed = shop.orders.map((it) => [
    it.customer.id,
    `${it.customer.firstName} ${it.customer.lastName}`,
    it.code
  ])
  expect(list.toSorted()).toEqual(placed.toSorted())
  const alice = rows.find((it) => it.name === "Alice Chen")
  expect(alice?.fields["total"]).toBe("$445.38")
})

test("a customer's page, and the list of customers", async ({ page }) => {
  const alice = orderOf("Chen")
  await shop.login(page)
  await page.goto(shop.customerPage(alice))
  const { identity, name, fields } = await seenOn(page, (it) => it.fields["email"])
  expect(identity).toMatchObject({ kind: "id", value: alice.customer.id })
  expect(name).toBe("Alice Chen")
  expect(fields).toEqual({ email: "alice.chen@example.com", phone: "+14155550123" })

  await page.goto(`${shop.url}/dashboard/customers`)
  const { rows = [] } = await seenOn(page, (it) => it.rows)
  expect(rows.map((it) => it.fields["email"])).toContain("alice.chen@example.com")
})

/** Pays and ships an order as the shop's staff would, through its admin API. */
async function ship(page: Page, id: string): Promise<void> {
  const ask = async (query: string) => {
    const answer: unknown = await page.evaluate(async (body) => {
      const headers = { "content-type": "application/json" }
      const response = await fetch("/admin-api", { method: "POST", headers, body })
      return response.json()
    }, JSON.stringify({ query }))
    return answer
  }
  const Order = v.object({
    data: v.object({
      order: v.object({
        payments: v.pipe(v.array(v.object({ id: v.string() })), v.minLength(1)),
        lines: v.array(v.object({ id: v.string(), quantity: v.number() }))
      })
    })
  })
  const { order } = v.parse(
    Order,
    await ask(`{ order(id: ${JSON.stringify(id)}) { payments { id } lines { id quantity } } }`)
  ).data
  await ask(`mutation { settlePayment(id: "${order.payments[0]?.id}") { __typename } }`)
  const lines = order.lines.map((it) => `{ orderLineId: "${it.id}", quantity: ${it.quantity} }`)
  const Added = v.object({
    data: v.object({ it: v.object({ id: v.string() }) })
  })
  const { it } = v.parse(
    Added,
    await ask(`mutation { it: addFulfillmentToOrder(input: { lines: [${lines.join(", ")}], handler: {
      code: "manual-fulfillment",
      arguments: [{ name: "method", value: "DHL Paket" }, { name: "trackingCode", value: "00340434161094042557" }]
    } }) { ... on Fulfillment { id } } }`)
  ).data
  await ask(
    `mutation { transitionFulfillmentToState(id: "${it.id}", state: "Shipped") { __typename } }`
  )
}
