import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { planList } from "~jobs/list-on-page"
import { binOrder } from "~jobs/take-order"
import { takeList } from "~jobs/take-list"
import type { Identity } from "~model/identity"
import type { SightedRow } from "~model/sighting"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { aContact, aSighting } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

const rule = { list: { of: "order", fields: { order: [] } }, states: { paid: "paid" } }
vi.mock("~jobs/rule-of", async (original) => ({
  ...(await original<object>()),
  ruleOf: () => rule
}))
vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const site = "vendure@https://shop.example"
const url = "https://shop.example/dashboard/orders"
const row = (
  number: string,
  value: string | null,
  fields: Record<string, string> = {},
  more: Partial<Identity> = {}
): SightedRow => ({
  identity:
    value === null ? null : { site, account: "", kind: "id", value, quality: "stable", ...more },
  name: value === null ? "" : `Customer ${value}`,
  fields: { ...(number && { order: number }), total: "€10", ...fields }
})
const list = (...rows: SightedRow[]) =>
  aSighting({
    site,
    siteName: "Vendure",
    account: "",
    surface: "list",
    identity: null,
    name: "",
    rows
  })
const all = new Set([0, 1, 2, 3, 4, 5, 6, 7])

beforeEach(async () => {
  rule.list.of = "order"
  await freshDatabase()
})

test("the preview tells new, changed, known and skipped apart", async () => {
  await takeList(list(row("1", "a"), row("2", "a"), row("3", "b")), url, all)
  const binned = (await database.orders.where("[site+number]").equals([site, "3"]).toArray())[0]
  await binOrder(binned?.id ?? "")
  const plan = await planList(
    list(
      row("1", "a"),
      row("2", "a", { tracking: "LX1" }),
      row("3", "b"),
      row("4", "c"),
      row("", "c"),
      row("5", null),
      row("4", "c"),
      row("6", "Dora", {}, { kind: "name", quality: "guess" })
    ),
    url
  )
  expect(plan?.rows.map((it) => [it.is, it.why, it.guess])).toEqual([
    ["known", null, false],
    ["changed", null, false],
    ["skipped", "binned", false],
    ["new", null, false],
    ["skipped", "no-number", false],
    ["skipped", "nobody", false],
    ["skipped", "twice", false],
    ["new", null, true]
  ])
})

test("what is ticked is taken as one change, each customer once; undo takes it all back", async () => {
  const done = await takeList(
    list(row("1", "a"), row("2", "a", { status: "Paid" }), row("3", "b"), row("4", "c")),
    url,
    new Set([0, 1, 2])
  )
  expect(await database.orders.count()).toBe(3)
  expect(await database.contacts.count()).toBe(2)
  expect(await database.orders.where("[site+number]").equals([site, "2"]).first()).toMatchObject({
    state: "paid",
    total: { minor: 1000, currency: "EUR" },
    url: ""
  })
  expect(await database.changes.count()).toBe(1)
  expect(done).toMatchObject({
    ok: true,
    change: { act: { kind: "orders-taken", name: "Vendure" } }
  })
  if (done.ok && done.change) await undo(done.change.id)
  expect(await database.orders.count()).toBe(0)
  expect(await database.contacts.count()).toBe(0)
})

test("taken twice, or one number in two rows: still one order", async () => {
  const page = list(row("1", "a"), row("1", "b"))
  await Promise.all([takeList(page, url, all), takeList(page, url, all)])
  expect(await database.orders.count()).toBe(1)
  expect(await takeList(page, url, all)).toEqual({ ok: true, change: null })
})

test("a list of customers makes cards, and fills what is empty on those that are there", async () => {
  rule.list.of = "customer"
  const contact = aContact({ name: "Boris", phone: "1" })
  await database.contacts.add(contact)
  await takeList(list(row("", "a", { email: "a@example.com" })), url, all)
  const plan = await planList(
    list(row("", "a", { email: "a@example.com" }), row("", "a"), row("", "b"), row("", null)),
    url
  )
  expect(plan?.rows.map((it) => [it.is, it.why])).toEqual([
    ["known", null],
    ["skipped", "twice"],
    ["new", null],
    ["skipped", "nobody"]
  ])
  await takeList(list(row("", "a", { phone: "2", email: "b@example.com" })), url, all)
  expect((await database.contacts.toArray()).find((it) => it.email)).toMatchObject({
    email: "a@example.com",
    phone: "2"
  })
})

test("a list that shows names alone: the seller's tick says that it is them", async () => {
  const named = (number: string, name: string) => ({ ...row(number, null), name })
  const page = list(named("1", "Anna"), named("2", "Boris"))
  const plan = await planList(page, url)
  expect(plan?.rows.map((it) => [it.is, it.guess])).toEqual([
    ["new", true],
    ["new", true]
  ])
  await takeList(page, url, new Set([0]))
  expect((await database.contacts.toArray()).map((it) => it.name)).toEqual(["Anna"])
  expect(await database.identities.toArray()).toMatchObject([{ kind: "name", quality: "guess" }])
  expect(await database.orders.count()).toBe(1)
})

test.each(["order", "customer"])(
  "two rows of one name and nothing surer are not one customer: %ss",
  async (of) => {
    rule.list.of = of
    const named = (number: string, name: string) => ({ ...row(number, null), name })
    const number = (it: string) => (of === "order" ? it : "")
    const page = list(
      named(number("1"), "Anna"),
      named(number("2"), "Boris"),
      named(number("3"), "Anna")
    )
    const plan = await planList(page, url)
    expect(plan?.rows.map((it) => [it.is, it.why])).toEqual([
      ["skipped", "ask"],
      ["new", null],
      ["skipped", "ask"]
    ])
    await takeList(page, url, all)
    expect((await database.contacts.toArray()).map((it) => it.name)).toEqual(["Boris"])
    expect(await database.orders.count()).toBe(of === "order" ? 1 : 0)
  }
)

test("one order that a list shows in two rows is nobody's namesake", async () => {
  const one = { ...row("1", null), name: "Anna" }
  const plan = await planList(list(one, one), url)
  expect(plan?.rows.map((it) => [it.is, it.why])).toEqual([
    ["new", null],
    ["skipped", "twice"]
  ])
})

test("any other page offers nothing", async () => {
  expect(await planList(aSighting(), url)).toBeNull()
})
