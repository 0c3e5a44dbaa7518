// @vitest-environment happy-dom
import "../../support/fresh-database"

import { screen, waitFor, within } from "@testing-library/react"
import { beforeEach, expect, test, vi } from "vitest"

import { changeSetting, readSettings } from "~jobs/settings"
import { database } from "~store/database"

import { aContact, anApple, anOrder } from "../../support/builders"
import { aCampaign, aCredit } from "../../support/credit-builders"
import { freshWorkspace, openWorkspace } from "./render-workspace"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(freshWorkspace)

const campaign = async () => (await database.campaigns.toArray())[0]

test("a campaign is added; its label follows the name, and is put right in one click", async () => {
  const user = await openWorkspace("#campaigns/new")
  await user.type(await screen.findByLabelText("Name"), "Spring Sale")
  const slug = screen.getByLabelText("Label (utm_campaign)")
  expect(slug).toHaveProperty("value", "spring_sale")
  await user.clear(slug)
  await user.type(slug, "Spring Sale 26")
  await screen.findByText(/Lower case only/)
  await user.click(screen.getByRole("button", { name: "Make it spring_sale_26" }))
  await user.type(screen.getByLabelText("Coupon promised with it"), "MAY")
  await user.click(screen.getByRole("button", { name: "Save" }))
  await waitFor(async () =>
    expect(await campaign()).toMatchObject({ slug: "spring_sale_26", coupon: "MAY" })
  )
})

test("one form makes a link for each place, kept as one change", async () => {
  await database.products.add(anApple({ id: "p1" }))
  const user = await openWorkspace("#campaigns/make")
  await user.type(await screen.findByLabelText("Product or address"), "apples")
  await user.click(await screen.findByRole("button", { name: /Apples 5 kg/ }))
  await user.selectOptions(screen.getByLabelText("Campaign or labels"), "Labels: Social")
  // Places are called as the panel calls them.
  expect(screen.getByRole("checkbox", { name: "Link alone" })).toHaveProperty("checked", true)
  await user.click(screen.getByRole("checkbox", { name: "E-mail" }))
  await user.click(await screen.findByRole("button", { name: "Keep 4 links" }))
  await screen.findByRole("button", { name: "4 links are kept" })
  // What is read anew and says the same makes no other links.
  await changeSetting("theme", "dark")
  await waitFor(() => expect(document.documentElement.dataset["theme"]).toBe("dark"))
  await screen.findByRole("button", { name: "4 links are kept" })
  const kept = await database.shareLinks.toArray()
  expect(kept.map((it) => it.channel).toSorted()).toEqual([
    "copy-link",
    "email",
    "wechat",
    "whatsapp"
  ])
  expect(kept.find((it) => it.channel === "wechat")).toMatchObject({
    productId: "p1",
    title: expect.stringMatching(/^apples-5-kg_wechat_20\d\d-\d\d-\d\d$/),
    target: "https://shop.example/apples?utm_source=wechat&utm_medium=social"
  })
})

test.each([
  ["javascript:alert(1)", "Only http and https addresses can be shared."],
  ["data:text/html,x", "Only http and https addresses can be shared."],
  ["https://me:secret@shop.example/", /hides a name before an @ sign/],
  ["apricots", "No product is called that, and it is not the address of a page."]
])("%s is refused with its sentence, and nothing can be kept", async (typed, sentence) => {
  const user = await openWorkspace("#campaigns/make")
  const field = await screen.findByLabelText("Product or address")
  // What was typed last waits for the seller as long as the page lives.
  await user.clear(field)
  await user.type(field, typed)
  expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0)
  expect(screen.queryByRole("button", { name: /^Keep [1-9]/ })).toBeNull()
})

test("each customer of a segment has their own link; who asked to stop is left out", async () => {
  await database.products.add(anApple({ id: "p1" }))
  await database.contacts.bulkAdd([
    aContact({ name: "Mei", code: "abcde23456" }),
    aContact({ name: "Omar", consent: "stopped" })
  ])
  const user = await openWorkspace("#campaigns/segment")
  await user.type(await screen.findByLabelText("Product or address"), "https://shop.example/apples")
  await screen.findByText("This is your product Apples 5 kg.")
  await screen.findByText(/1 asked to stop/)
  await user.click(screen.getByRole("button", { name: "Keep, and run as a queue" }))
  await waitFor(async () => expect(await database.queues.count()).toBe(1))
  expect(await database.shareLinks.toArray()).toMatchObject([
    { href: "https://shop.example/apples?rg=abcde23456", code: "abcde23456", productId: "p1" }
  ])
  const [queue] = await database.queues.toArray()
  expect(queue?.steps).toMatchObject([{ item: { what: "link", id: "p1" }, state: "waiting" }])
})

test("a preset's label is saved when it is put right; an allowed list is spelled right", async () => {
  const user = await openWorkspace("#campaigns/rules")
  const source = await screen.findByRole("textbox", { name: "Source" })
  await user.clear(source)
  await user.type(source, "WeChat{Tab}")
  await screen.findByText(/Lower case only/)
  await user.click(screen.getByRole("button", { name: "Make it wechat" }))
  await waitFor(async () =>
    expect((await readSettings()).utmPresets).toMatchObject([{ source: "wechat" }])
  )
  await user.type(screen.getByLabelText("Medium: only"), "Social Media, email{Enter}")
  await waitFor(async () =>
    expect((await readSettings()).utmRules.allowed).toEqual({
      utm_medium: ["social_media", "email"]
    })
  )
  await user.type(screen.getByLabelText("Content: only"), "anna@example.com{Enter}")
  await screen.findByText(/an address or a number of a person/)
  const pattern = screen.getByLabelText("Pattern")
  await user.clear(pattern)
  await user.type(pattern, "{{prodct}{Enter}")
  await screen.findByText("“prodct” at character 1 is not known.")
})

test("pasted lines are made or told, each with its number", async () => {
  const user = await openWorkspace("#campaigns/lines")
  await user.click(await screen.findByLabelText("Paste the lines here"))
  await user.paste("https://shop.example/a\tApples\njavascript:1\nword")
  await screen.findByText("1 link can be made.")
  await screen.findByText("2 lines are refused:")
  await user.click(screen.getByRole("button", { name: "Keep 1 link" }))
  await waitFor(async () => expect(await database.shareLinks.count()).toBe(1))
})

const over = () =>
  aCampaign({ id: "spring", name: "Spring", coupon: "SPRING", couponEndsAt: Date.UTC(2025, 0, 2) })
const told = (many: number) =>
  waitFor(() => {
    const lists = screen.getAllByRole("list", { name: "Link check" })
    const lines = lists.flatMap((it) => within(it).queryAllByRole("listitem"))
    expect(lines).toHaveLength(many)
    return lines.map((it) => it.textContent)
  })

test("what speaks against pasted lines is said once, with where; a coupon that is over is taken out", async () => {
  await database.campaigns.add(over())
  const user = await openWorkspace("#campaigns/lines:spring")
  const paste = await screen.findByLabelText("Paste the lines here")
  await user.clear(paste)
  await user.click(paste)
  const lines = [
    "https://shop.example/a",
    "http://a.example",
    "http://b.example",
    "http://c.example"
  ]
  await user.paste(lines.join("\n"))
  await screen.findByText("4 links can be made.")
  await screen.findByText("Line 2 and 2 others:")
  const said = await told(2)
  expect(said[0]).toMatch(/The coupon SPRING ended on Jan 2, 2025/)
  expect(said[1]).toMatch(/Line 2 and 2 others: a\.example is addressed without encryption/)
  await user.click(screen.getByRole("button", { name: "Take the coupon out" }))
  await waitFor(() => expect(screen.queryByText(/The coupon SPRING ended/)).toBeNull())
  await user.click(await screen.findByRole("button", { name: "Keep 4 links" }))
  await waitFor(async () => expect(await database.shareLinks.count()).toBe(4))
  expect(await database.shareLinks.toArray()).toMatchObject(
    lines.map(() => ({ campaignId: "spring", coupon: "", expiresAt: null }))
  )
})

test("so it is for a segment's links", async () => {
  await database.campaigns.add(over())
  await database.contacts.add(aContact({ name: "Mei", code: "abcde23456" }))
  const user = await openWorkspace("#campaigns/segment:spring")
  const field = await screen.findByLabelText("Product or address")
  await user.clear(field)
  await user.type(field, "http://shop.example/apples?rg=bcdef34567")
  const said = await told(2)
  // Another customer's code in it makes room for each one's own.
  expect(said[0]).toMatch(/The coupon SPRING ended on Jan 2, 2025/)
  expect(said[1]).toMatch(/shop\.example is addressed without encryption/)
  await user.click(screen.getByRole("button", { name: "Take the coupon out" }))
  await user.click(screen.getByRole("button", { name: "Put right" }))
  await waitFor(() => expect(screen.queryByRole("button", { name: "Put right" })).toBeNull())
  expect(field).toHaveProperty("value", "https://shop.example/apples?rg=bcdef34567")
  await user.click(await screen.findByRole("button", { name: "Keep 1 link" }))
  await waitFor(async () =>
    expect(await database.shareLinks.toArray()).toMatchObject([
      { href: "https://shop.example/apples?rg=abcde23456", campaignId: "spring", coupon: "" }
    ])
  )
})

test("an order that was cancelled is nothing that a campaign brought", async () => {
  const cancelled = anOrder({ state: "cancelled" })
  const credit = { campaignId: "spring", certainty: "certain" as const }
  await database.campaigns.add(aCampaign({ id: "spring" }))
  await database.orders.add(cancelled)
  await database.credits.bulkAdd([
    aCredit({ ...credit, number: "1", orderId: cancelled.id }),
    aCredit({ ...credit, number: "2" })
  ])
  await openWorkspace("#campaigns/spring")
  // Once beside "certain", once beside the link that nobody knows.
  expect(await screen.findAllByText("1 order")).toHaveLength(2)
})
