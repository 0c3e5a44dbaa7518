import "../support/fresh-database"

import { beforeEach, describe, expect, test, vi } from "vitest"

import { pageAnswers } from "~jobs/answer-page"
import { attachIdentity, attachPage } from "~jobs/attach-identity"
import { journeys } from "~jobs/journey"
import { jumpFromTab } from "~jobs/jump"
import { orderOnPage, takeSeenOrder } from "~jobs/take-seen-order"
import { takeOrder } from "~jobs/take-order"
import type { Sighting } from "~model/sighting"
import { database } from "~store/database"

import { aContact, anOrder, aSighting } from "../support/builders"
import { resetBrowser, state } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const SHOP = 1
const CHAT = 2
const shopUrl = "https://shop.example/wp-admin/post.php?post=1042&action=edit"
const telegram = "https://web.telegram.org/a/"
const site = "woocommerce@https://shop.example"
const anna = aContact({ name: "Anna" })
const boris = aContact({ name: "Boris" })

const orderPage = (value = "17", fields = { order: "1042" }): Sighting =>
  aSighting({
    site,
    account: "",
    surface: "order",
    name: "Anna",
    identity: { site, account: "", kind: "id", value, quality: "stable" },
    fields
  })
const chat = (value: string, name: string): Sighting => aSighting({ name }, { value })
const whatsapp = (name: string): Sighting => {
  const identity = { kind: "name", value: name, quality: "guess" } as const
  return aSighting(
    { site: "whatsapp-web", siteName: "WhatsApp Web", name },
    { site: "whatsapp-web", ...identity }
  )
}

/** What a tab's page says from now on; null: it has no eyes. */
const shows = (id: number, url: string, sighting: Sighting | null) => {
  const tab = state.tabs.find((it) => it.id === id)
  if (tab) tab.url = url
  else state.tabs.push({ id, url, windowId: id })
  if (!sighting) return state.pages.delete(id)
  const reading = { seen: true, sighting }
  return state.pages.set(id, () => ({ reading, url, title: "", composer: true, selection: "" }))
}
/** The same, told to the background as by the page itself. */
const tells = async (id: number, url: string, sighting: Sighting) => {
  shows(id, url, sighting)
  const from = { tab: { id }, frameId: 0, url } as never
  await pageAnswers.reading.handle({ reading: { seen: true, sighting } }, from)
}
const active = () => state.tabs.find((it) => it.active)
const journey = (id: number) => journeys.get(String(id))

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  await database.contacts.bulkAdd([anna, boris])
  await attachIdentity(anna.id, orderPage())
  await attachIdentity(anna.id, chat("42", "Anna T"))
  await attachIdentity(boris.id, chat("43", "Boris"))
  shows(SHOP, shopUrl, orderPage())
})

describe("from an order to the chat", () => {
  test("in an open tab of the site, which is shown at the chat's address", async () => {
    await tells(CHAT, `${telegram}?account=2#43`, chat("43", "Boris"))
    await jumpFromTab(SHOP)
    expect(active()).toMatchObject({ id: CHAT, url: `${telegram}?account=2#42` })
    expect(state.opened).toEqual([])
    // This page looks at its address only while it is loaded.
    expect(state.reloaded).toEqual([CHAT])
    expect(await journey(CHAT)).toMatchObject({ state: "going", name: "Anna", goal: "chat" })
    await tells(CHAT, `${telegram}?account=2#43`, chat("43", "Boris"))
    expect(await journey(CHAT)).toMatchObject({ state: "going" })
    await tells(CHAT, `${telegram}?account=2#42`, chat("42", "Anna T"))
    expect(await journey(CHAT)).toMatchObject({ state: "arrived" })
  })

  test("who is there already is not loaded anew; that counts as arrived", async () => {
    await tells(CHAT, `${telegram}#whoever`, chat("42", "Anna T"))
    await jumpFromTab(SHOP)
    expect(active()).toMatchObject({ id: CHAT, url: `${telegram}#whoever` })
    expect(state.reloaded).toEqual([])
    expect(await journey(CHAT)).toMatchObject({ state: "arrived" })
  })

  test("without one, in a new tab; the tab of another log-in is another's", async () => {
    const other = { ...chat("43", "Boris"), account: "99" }
    await tells(CHAT, `${telegram}#43`, other)
    await jumpFromTab(SHOP)
    expect(state.opened).toEqual([`${telegram}#42`])
    expect(state.tabs.find((it) => it.id === CHAT)?.url).toBe(`${telegram}#43`)
  })

  test("the tab of the second log-in is not the first's, which bears no number", async () => {
    await tells(CHAT, `${telegram}?account=2#43`, { ...chat("43", "Boris"), account: "2" })
    // No chat is open in this one: its address alone says whose it is.
    const from = { tab: { id: 3 }, frameId: 0, url: `${telegram}?account=3` } as never
    shows(3, `${telegram}?account=3`, null)
    const reading = { seen: false, why: "no-conversation-open" } as const
    await pageAnswers.reading.handle({ reading }, from)
    await database.identities.filter((it) => it.site === "telegram-a").delete()
    await attachIdentity(
      anna.id,
      aSighting({ account: "", name: "Anna T" }, { value: "42", account: "" })
    )
    await jumpFromTab(SHOP)
    expect(state.opened).toEqual([`${telegram}#42`])
    expect(state.tabs.find((it) => it.id === CHAT)?.url).toBe(`${telegram}?account=2#43`)
  })

  test("another name of the same customer counts as arrived", async () => {
    await attachIdentity(
      anna.id,
      aSighting({}, { value: "@anna", kind: "username", quality: "alias" })
    )
    await tells(CHAT, `${telegram}#43`, chat("43", "Boris"))
    await jumpFromTab(SHOP)
    await tells(
      CHAT,
      `${telegram}#@anna`,
      aSighting({}, { value: "@anna", kind: "username", quality: "alias" })
    )
    expect(await journey(CHAT)).toMatchObject({ state: "arrived" })
  })

  test("a site that must be searched is shown, with the name it knows them by", async () => {
    await database.identities.where("contactId").equals(anna.id).delete()
    await attachIdentity(anna.id, orderPage())
    await attachIdentity(anna.id, whatsapp("Anna Tee"))
    await tells(CHAT, "https://web.whatsapp.com/", whatsapp("Boris"))
    await jumpFromTab(SHOP)
    expect(active()?.id).toBe(CHAT)
    expect(await journey(CHAT)).toMatchObject({ state: "search", search: "Anna Tee" })
    await tells(CHAT, "https://web.whatsapp.com/", { ...whatsapp("Anna Tee"), ambiguous: true })
    expect(await journey(CHAT)).toMatchObject({ state: "search" })
    await tells(CHAT, "https://web.whatsapp.com/", whatsapp("Anna Tee"))
    expect(await journey(CHAT)).toMatchObject({ state: "arrived" })
  })

  test("no chat known, nobody on the page, somebody new: said, and nothing moves", async () => {
    await database.identities.filter((it) => it.site !== site).delete()
    await jumpFromTab(SHOP)
    expect(await journey(SHOP)).toMatchObject({ state: "no-chat", name: "Anna" })
    shows(SHOP, shopUrl, orderPage("99", { order: "7" }))
    await jumpFromTab(SHOP)
    expect(await journey(SHOP)).toMatchObject({ state: "new" })
    shows(SHOP, "https://else.example/", null)
    await jumpFromTab(SHOP)
    expect(await journey(SHOP)).toMatchObject({ state: "nobody" })
    expect([active(), state.opened]).toEqual([undefined, []])
  })

  test("an order whose page names nobody leads to the customer it stands under", async () => {
    const page = await orderOnPage({ ...orderPage(), identity: null }, shopUrl)
    if (page) await takeSeenOrder(page, anna.id)
    shows(SHOP, shopUrl, { ...orderPage(), identity: null })
    await jumpFromTab(SHOP)
    expect(state.opened).toEqual([`${telegram}#42`])
  })

  test("an order under a known number that names a stranger is the stranger's", async () => {
    await database.orders.add(anOrder({ contactId: anna.id, number: "1042", site }))
    shows(SHOP, shopUrl, orderPage("99"))
    await jumpFromTab(SHOP)
    expect(await journey(SHOP)).toMatchObject({ state: "new" })
    expect(state.opened).toEqual([])
  })

  test("a card bound to the one address of all chats is nobody's whom the page names", async () => {
    await attachPage(anna.id, "https://web.whatsapp.com/", "WhatsApp")
    await tells(CHAT, "https://web.whatsapp.com/", whatsapp("Boris"))
    await jumpFromTab(CHAT)
    expect(await journey(CHAT)).toMatchObject({ state: "new" })
    await database.identities.filter((it) => it.site === "telegram-a").delete()
    await attachIdentity(anna.id, whatsapp("Anna Tee"))
    await jumpFromTab(SHOP)
    await tells(CHAT, "https://web.whatsapp.com/", whatsapp("Boris"))
    expect(await journey(CHAT)).toMatchObject({ state: "search" })
  })

  test("the card shown by hand comes before the page", async () => {
    await jumpFromTab(SHOP, boris.id)
    expect(state.opened).toEqual([`${telegram}#43`])
  })
})

describe("back", () => {
  const there = async () => {
    await tells(CHAT, `${telegram}#43`, chat("43", "Boris"))
    await jumpFromTab(SHOP)
    await tells(CHAT, `${telegram}#42`, chat("42", "Anna T"))
  }

  test("to the tab and page it came from", async () => {
    await there()
    await jumpFromTab(CHAT)
    expect(active()?.id).toBe(SHOP)
    expect(await journey(SHOP)).toMatchObject({ state: "arrived", goal: "order" })
    await jumpFromTab(SHOP)
    expect(active()?.id).toBe(CHAT)
    expect(state.opened).toEqual([])
  })

  test("a tab that shows something else by now is let be: the latest order's page is opened", async () => {
    await there()
    const old = anOrder({ contactId: anna.id, number: "7", url: "https://shop.example/o/7" })
    const late = anOrder({
      contactId: anna.id,
      number: "8",
      url: "https://shop.example/o/8",
      createdAt: 2_000
    })
    await database.orders.bulkAdd([old, late])
    shows(SHOP, "https://shop.example/elsewhere", null)
    await jumpFromTab(CHAT)
    expect(state.opened).toEqual(["https://shop.example/o/8"])
    shows(101, "https://shop.example/elsewhere", null)
    shows(9, "https://shop.example/o/8?user_token=xyz", null)
    await jumpFromTab(CHAT)
    expect(active()?.id).toBe(9)
    expect(state.opened).toHaveLength(1)
  })

  test("another chat in the same tab leads to its own customer's order", async () => {
    await there()
    await takeOrder({ contactId: boris.id }, "tea x1 5", "USD")
    const id = (await database.orders.toArray())[0]?.id
    shows(CHAT, `${telegram}#43`, chat("43", "Boris"))
    await jumpFromTab(CHAT)
    expect(state.opened).toEqual([`chrome-extension://regulars/tabs/workspace.html#orders/${id}`])
  })

  test("no order: said, and nothing moves", async () => {
    shows(CHAT, `${telegram}#43`, chat("43", "Boris"))
    await jumpFromTab(CHAT)
    expect(await journey(CHAT)).toMatchObject({ state: "no-order", name: "Boris" })
    expect(state.opened).toEqual([])
  })

  test("an address that is no page's is never opened", async () => {
    await database.orders.add(anOrder({ contactId: boris.id, url: "javascript:alert(1)" }))
    shows(CHAT, `${telegram}#43`, chat("43", "Boris"))
    await jumpFromTab(CHAT)
    expect(state.opened[0]).toMatch(/^chrome-extension:/)
  })
})
