import "../support/fresh-database"

import * as v from "valibot"
import { beforeEach, describe, expect, test, vi } from "vitest"

import { pageAnswers } from "~jobs/answer-page"
import { listBin, restore } from "~jobs/bin"
import { chatWayTo } from "~jobs/chat-way"
import { giveBack, keepTaught } from "~jobs/keep-taught"
import { grantSite } from "~jobs/grant-site"
import { listTeachable } from "~jobs/list-teachable"
import { shopName } from "~jobs/shop-name"
import { readSiteFile, writeSiteFile } from "~jobs/site-file"
import { tabStates } from "~jobs/tab-state"
import { forgetTaught, listTaught, renameTaught, taughtAt } from "~jobs/taught-sites"
import { identityKey } from "~model/identity"
import { newRecord } from "~model/row"
import { adapters } from "~sites/index"
import { adapterOf } from "~sites/taught/draft"
import { teachable } from "~sites/teachable"
import { database } from "~store/database"
import { lastUndoable, undo } from "~store/undo"

import { aContact, anIdentity, aSighting } from "../support/builders"
import { resetBrowser, state } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const url = "https://chat.example/inbox/12345678"
const rules = (changes: Partial<Parameters<typeof adapterOf>[0]> = {}) =>
  adapterOf({
    siteName: "Inbox",
    name: [{ from: "text", selector: "#peer" }],
    composer: ["textarea"],
    order: [],
    url,
    nextUrl: "https://chat.example/inbox/87654321",
    today: "2026-11-22",
    ...changes
  })
const from = (page: string) => ({ tab: { id: 7 }, frameId: 0, url: page }) as never
const Hello = v.object({ adapters: v.array(v.object({ id: v.string() })) })
/** Which sites' rules a page gets. */
const hello = async (page: string): Promise<string[]> => {
  const answer = await pageAnswers.hello.handle({}, from(page))
  return v.parse(Hello, answer).adapters.map((it) => it.id)
}

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
})

describe("a taught site", () => {
  test("is tried on pages of its origin alone, after all that ship", async () => {
    await keepTaught(rules(), true)
    const { id } = rules()
    expect((await hello(url)).at(-1)).toBe(id)
    expect(await hello("https://chat.example:8443/inbox")).not.toContain(id)
    expect(await hello("https://chat.example.evil.example/")).not.toContain(id)
    const telegram = await hello("https://web.telegram.org/a/#42")
    expect(telegram[0]).toBe("telegram-a")
  })

  test("its pages tell of its people, and no other page does", async () => {
    const { id } = rules()
    await keepTaught(rules(), true)
    const says = (page: string) =>
      pageAnswers.reading.handle(
        { reading: { seen: true, sighting: aSighting({ site: id }, { site: id }) } },
        from(page)
      )
    await says("https://evil.example/")
    expect((await tabStates.get("7"))?.reading.seen).toBe(false)
    await says(url)
    expect((await tabStates.get("7"))?.reading.seen).toBe(true)
    await forgetTaught(id)
    await says(url)
    expect((await tabStates.get("7"))?.reading.seen).toBe(false)
  })

  test("is one for its origin: taught anew it is replaced, and undo brings the old rules back", async () => {
    await keepTaught(rules(), true)
    await keepTaught(rules({ siteName: "Better" }), true)
    expect(await listTaught()).toMatchObject([{ name: "Better" }])
    const change = await lastUndoable()
    expect(change?.act).toEqual({ kind: "site-edited", name: "Better" })
    await undo(change?.id ?? "")
    expect(await listTaught()).toMatchObject([{ name: "Inbox" }])
  })

  test("is renamed, forgotten, and comes back from the bin or by undo", async () => {
    await keepTaught(rules(), true)
    const { id } = rules()
    expect(await renameTaught(id, " ")).toMatchObject({ ok: false, why: "empty" })
    await renameTaught(id, "Our inbox")
    await forgetTaught(id)
    expect(await taughtAt(url)).toEqual([])
    expect(await listBin()).toMatchObject([{ table: "taughtSites", name: "Our inbox" }])
    await restore("taughtSites", id)
    expect(await taughtAt(url)).toMatchObject([{ id, name: "Our inbox" }])
    await forgetTaught(id)
    await undo((await lastUndoable())?.id ?? "")
    expect(await taughtAt(url)).toHaveLength(1)
  })

  test("that a newer version refuses is set aside with the reason, and never run", async () => {
    const bad = { ...rules(), signature: [":has(:has(*))"] }
    await database.taughtSites.put({ ...newRecord(1), id: rules().id, rules: bad })
    expect(await taughtAt(url)).toEqual([])
    expect(await listTaught()).toMatchObject([
      { name: "Inbox", adapter: null, faults: [{ at: "signature.0", why: "selector-has" }] }
    ])
    await database.taughtSites.put({ ...newRecord(1), id: "other", rules: rules() })
    await database.taughtSites.put({ ...newRecord(1), id: "none", rules: null })
    expect(await taughtAt(url), "a row speaks for no other site").toEqual([])
    expect((await listTaught()).every((it) => it.adapter === null)).toBe(true)
  })

  test("with bad rules is not kept", async () => {
    const bad = { ...rules(), match: ["https://web.telegram.org/*"] }
    expect(await keepTaught(bad, true)).toEqual({ ok: false, why: "bad-rules" })
    expect(await database.taughtSites.count()).toBe(0)
  })

  test("that cannot be read from the database leaves the others at work", async () => {
    database.close()
    const them = await hello("https://web.telegram.org/a/#42")
    await database.open()
    expect(them[0]).toBe("telegram-a")
  })

  test("whose address names the customer, is one that the key to the chat goes to", async () => {
    await keepTaught(rules(), true)
    const { id } = rules()
    const contact = aContact()
    const identity = anIdentity({ site: id, account: "", kind: "thread", value: "12345678" })
    await database.contacts.put(contact)
    const kept = { name: "", confirmedAt: null, createdAt: 1, contactId: contact.id }
    await database.identities.put({ ...identity, ...kept, key: identityKey(identity) })
    expect(await chatWayTo(contact.id)).toMatchObject({ address: url })
    expect(shopName(id, await listTaught())).toBe("Inbox")
    await keepTaught(rules({ nextUrl: url }), true)
    expect(await chatWayTo(contact.id)).toMatchObject({ address: "" })
    await forgetTaught(id)
    expect(await chatWayTo(contact.id)).toMatchObject({ why: "no-chat" })
  })

  test("forgotten, gives back a permission that was given for it, and no other's", async () => {
    const origin = "https://chat.example/*"
    await grantSite(origin, rules().id)
    await giveBack(rules())
    expect(state.origins.has(origin)).toBe(false)
    await grantSite(origin, "woocommerce")
    await giveBack(rules())
    expect(state.origins.has(origin)).toBe(true)
  })
})

describe("a file of rules", () => {
  test("comes back as it was written, and holds rules alone", () => {
    const { name, text } = writeSiteFile(rules({ siteName: "../Our inbox: 客户/" }))
    expect(name).toBe("Our-inbox-客户.regulars-site.json")
    expect(readSiteFile(text)).toEqual({
      ok: true,
      adapter: rules({ siteName: "../Our inbox: 客户/" })
    })
    expect(readSiteFile(`\ufeff${text}`).ok).toBe(true)
    expect(text).not.toContain("12345678")
  })

  test.each([
    ["too-large", " ".repeat(64_001)],
    ["not-json", "{"],
    ["not-json", ""],
    ["not-a-site", "[]"],
    ["not-a-site", '{"regulars":"backup","version":1}'],
    ["newer-version", '{"regulars":"taught-site","version":2,"site":{}}'],
    ["rules", '{"regulars":"taught-site","version":1,"site":{}}'],
    ["rules", '{"regulars":"taught-site","version":1,"site":null,"__proto__":{"site":{}}}']
  ])("%s: %j", (why, text) => expect(readSiteFile(text)).toMatchObject({ ok: false, why }))

  test("with many faults tells the first few", () => {
    const text = JSON.stringify({
      regulars: "taught-site",
      version: 1,
      site: { ...rules(), signature: Array.from({ length: 8 }, () => "::x") }
    })
    const file = readSiteFile(text)
    expect(!file.ok && file.faults).toHaveLength(6)
  })
})

describe("sites of which too little is known", () => {
  test("have no adapter, and are offered until they are taught", () => {
    const ids = new Set(adapters.map((it) => it.id))
    expect(teachable.filter((it) => ids.has(it.id))).toEqual([])
    const all = listTeachable([])
    expect(all.length).toBe(teachable.length)
    expect(all.find((it) => it.id === "wecom")).toMatchObject({ kind: "import-only", address: "" })
    expect(listTeachable(["https://sop.suning.com"]).map((it) => it.id)).not.toContain("suning")
  })
})
