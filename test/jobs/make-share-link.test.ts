import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { keepLinks } from "~jobs/keep-links"
import { makeShareLink } from "~jobs/make-share-link"
import { changeSetting } from "~jobs/settings"
import { OWN_CHANNELS } from "~channels/index"
import { blankLink, wholeOf } from "~model/share-link"
import { database } from "~store/database"

import { ownSamples } from "../channels/own/own-samples"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))
beforeEach(freshDatabase)

const draftTo = (target: string) => ({
  ...blankLink,
  title: "Apples",
  channel: "telegram",
  target,
  href: `https://t.me/share/url?url=${encodeURIComponent(target)}`
})
const kept = async () => (await database.shareLinks.toArray()).map((it) => it.way)

const partners = OWN_CHANNELS.filter((it) => it.kind === "partner")

test.each(partners)(
  "a page passed on with the seller's id of $id is kept as their own",
  async (channel) => {
    const { url = "", fields = {} } = ownSamples[channel.id] ?? {}
    const once = channel.fields.filter((it) => it.when === "once")
    const ids = once.map(({ name }) => [`${channel.id}.${name}`, fields[name] ?? ""])
    await changeSetting("ownIds", Object.fromEntries(ids))
    await changeSetting("shopSystems", { "https://shop.example": "opencart" })
    const made = channel.build({ url, fields })
    if (!made.ok) throw new Error(made.why)
    await makeShareLink(draftTo(`${made.href}${made.href.includes("?") ? "&" : "?"}utm_source=x`))
    await keepLinks([draftTo(made.href), draftTo(url)])
    expect((await kept()).toSorted()).toEqual(["own", "own", "share"])
  }
)

test("somebody else's id makes it no link of one's own, nor a word that a shop uses otherwise", async () => {
  await changeSetting("ownIds", { "amazon.tag": "mine-22" })
  await makeShareLink(draftTo("https://www.amazon.com/dp/B0ABCDEFGH?tag=theirs-20"))
  await makeShareLink(draftTo("https://shop.example/?tag=mine-22"))
  await makeShareLink(draftTo("https://shop.example/?tracking=7"))
  await makeShareLink({ ...draftTo("https://www.amazon.com/?tag=mine-22"), way: "cart" })
  expect((await kept()).toSorted()).toEqual(["cart", "share", "share", "share"])
})

test("a row has room for no more: the link that was handed on stays whole", async () => {
  const href = `https://shop.example/cart?${"a".repeat(8000)}`
  const long = { ...draftTo(href), href, way: "cart" as const, coupon: "c".repeat(101) }
  expect(await makeShareLink({ ...long, title: "t".repeat(301) })).toMatchObject({ ok: true })
  expect(await keepLinks([{ ...long, title: "t".repeat(301) }])).toMatchObject({ ok: true })
  const rows = await database.shareLinks.toArray()
  const lengths = rows.map((it) => [it.title.length, it.target.length, it.coupon.length])
  expect(lengths).toEqual(rows.map(() => [300, 4000, 100]))
  expect(rows.map((it) => it.href)).toEqual([href, href])
})

test("a short address stands for the page passed on, and for a cart or a chat whole", () => {
  const link = draftTo("https://shop.example/")
  expect([wholeOf(link), wholeOf({ ...link, way: "own" })]).toEqual([link.target, link.target])
  expect([wholeOf({ ...link, way: "cart" }), wholeOf({ ...link, way: "chat" })]).toEqual([
    link.href,
    link.href
  ])
})
