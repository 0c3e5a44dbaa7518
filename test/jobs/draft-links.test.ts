import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"
import { findChannel } from "~channels/index"
import { draftForCustomers } from "~jobs/draft-for-customers"
import { draftLink, type LinkSetup, namingOf } from "~jobs/draft-links"
import { keepLinks } from "~jobs/keep-links"
import { newRecord } from "~model/row"
import { database } from "~store/database"
import { lastUndoable, undo } from "~store/undo"
import { aContact, anApple } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))
beforeEach(freshDatabase)

const campaign = {
  ...newRecord(1),
  name: "Spring Sale",
  slug: "spring_sale",
  source: "{channel}",
  medium: "social",
  content: "{product}",
  coupon: "MAY",
  couponEndsAt: 9_000,
  note: ""
}

const setup = (fields: Partial<LinkSetup> = {}): LinkSetup => ({
  campaign,
  marks: campaign,
  words: "Fresh today",
  rules: { required: [], separator: "", allowed: {} },
  naming: namingOf("{product}_{channel}_{date}"),
  at: new Date(2026, 10, 3).getTime(),
  locale: "en",
  ...fields
})

const make = (url: string, channel = "copy-link", fields: Partial<LinkSetup> = {}) => {
  const found = findChannel(channel)
  if (!found) throw new Error(channel)
  return draftLink({ url, product: anApple({ id: "p1" }), name: "" }, setup(fields), found)
}

test("a link has its name, its campaign's marks, and its coupon", () => {
  const made = make("https://shop.example/apples?tag=me-21#top", "whatsapp")
  if (!made.ok) throw new Error("refused")
  expect(made.draft).toMatchObject({
    title: "apples-5-kg_whatsapp_2026-11-03",
    target:
      "https://shop.example/apples?tag=me-21&utm_source=whatsapp&utm_medium=social&utm_campaign=spring_sale&utm_content=apples-5-kg#top",
    channel: "whatsapp",
    productId: "p1",
    campaign: "spring_sale",
    campaignId: campaign.id,
    coupon: "MAY",
    expiresAt: 9_000
  })
  expect(new URL(made.draft.href).searchParams.get("text")).toBe(
    `Fresh today\n${made.draft.target}`
  )
})

test("a channel's own name keeps to the seller's separator", () => {
  const rules = { required: [], separator: "_" as const, allowed: {} }
  expect(make("https://shop.example/", "copy-link", { rules })).toMatchObject({
    draft: { target: expect.stringContaining("utm_source=copy_link&") }
  })
})

test.each([
  ["javascript:alert(1)", "unsafe-scheme"],
  ["data:text/html,x", "unsafe-scheme"],
  ["https://bank.example@evil.example/", "has-credentials"],
  ["apples", "not-a-link"],
  ["www.shop.example", "not-a-link"],
  [`https://shop.example/${"x".repeat(4000)}`, "too-long"]
])("%.30s is no link", (url, why) => {
  expect(make(url)).toEqual({ ok: false, refused: { of: "share", why } })
})

test.each([
  [{ marks: { ...campaign, slug: "for-anna@example.com" } }, "utm_campaign", "personal-data"],
  [{ marks: { ...campaign, source: "13800138000" } }, "utm_source", "personal-data"],
  [{ marks: { ...campaign, content: "{who}" } }, "utm_content", "pattern"],
  [{ marks: { ...campaign, medium: "Social" } }, "utm_medium", "upper-case"],
  [
    { marks: { ...campaign, slug: "" }, rules: { ...setup().rules, required: ["utm_campaign"] } },
    "utm_campaign",
    "missing"
  ],
  [{ rules: { ...setup().rules, allowed: { utm_medium: ["email"] } } }, "utm_medium", "not-allowed"]
] as const)("marks that break a rule are told", (fields, key, why) => {
  const made = make("https://shop.example/", "copy-link", fields as Partial<LinkSetup>)
  expect(made).toEqual({ ok: false, refused: { of: "mark", key, why } })
})

test("each customer has their own link, and who asked to stop has none", () => {
  const at = setup().at
  const contacts = [
    aContact({ id: "a", name: "张三", phone: "13800138000", code: "abcde23456" }),
    aContact({ id: "b", consent: "stopped" }),
    aContact({ id: "c", promotedAt: at - 864e5 })
  ]
  const subject = { url: "https://shop.example/apples#a", product: anApple({ id: "p1" }), name: "" }
  const made = draftForCustomers(contacts, subject, setup({ marks: null }), 14)
  if (!made.ok) throw new Error("refused")
  expect(made.links.map((it) => it.draft)).toMatchObject([
    {
      contactId: "a",
      code: "abcde23456",
      href: "https://shop.example/apples?rg=abcde23456#a",
      channel: "chat",
      title: "Apples 5 kg",
      campaignId: campaign.id
    }
  ])
  expect(JSON.stringify(made.links[0]?.draft)).not.toMatch(/张三|138/)
  expect(made.left.map((it) => it.why)).toEqual(["stopped", "quiet"])
  const marked = draftForCustomers(contacts, subject, setup(), 14)
  expect(marked.ok && marked.links[0]?.draft.href).toMatch(
    /utm_content=apples-5-kg&rg=abcde23456#a$/
  )
})

test("many links are one change, and a customer's link is not kept twice", async () => {
  await database.contacts.add(aContact({ id: "a", code: "abcde23456" }))
  const subject = { url: "https://shop.example/apples", product: null, name: "Apples" }
  const contacts = await database.contacts.toArray()
  const mine = draftForCustomers(contacts, subject, setup({ marks: null }), 14)
  const all = make("https://shop.example/apples")
  if (!mine.ok || !all.ok) throw new Error("refused")
  const drafts = [...mine.links.map((it) => it.draft), all.draft]
  expect(await keepLinks(drafts)).toMatchObject({
    change: { act: { kind: "links-made", name: "2" } }
  })
  expect(await keepLinks(mine.links.map((it) => it.draft))).toEqual({ ok: true, change: null })
  expect(await database.shareLinks.count()).toBe(2)
  await undo((await lastUndoable())?.id ?? "")
  expect(await database.shareLinks.count()).toBe(0)
  expect(await keepLinks([])).toEqual({ ok: false, why: "empty" })
})
