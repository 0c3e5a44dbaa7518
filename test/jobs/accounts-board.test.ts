import "../support/fresh-database"

import { beforeEach, describe, expect, test, vi } from "vitest"
import { boardOf, homeOf } from "~jobs/accounts-board"
import { pageAnswers } from "~jobs/answer-page"
import { addAccount, lookedAt, removeAccount, renameAccount } from "~jobs/keep-account"
import { tabUnread } from "~jobs/tab-state"
import { type Account, accountId, inBrowser } from "~model/account"
import { database } from "~store/database"
import { undo } from "~store/undo"
import { resetBrowser } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const anAccount = (site: string, account: string, fields: Partial<Account> = {}): Account => ({
  id: accountId(site, account),
  site,
  siteName: site,
  account,
  seenAt: 1000,
  ...inBrowser,
  ...fields
})
const tab = (id: number, url: string) => ({ id, url, title: `tab ${id}`, lastAccessed: 0 })
const telegram = "https://web.telegram.org/a/"
const whatsapp = "https://web.whatsapp.com/"

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
})

describe("the board", () => {
  test("puts first where somebody waits longest, then what is open, then the rest", () => {
    const rows = boardOf(
      [
        anAccount("telegram-a", "77"),
        anAccount("whatsapp-web", "me"),
        anAccount("x", "shop"),
        anAccount("by-hand:1", "phone", { byHand: true, unread: 2, lookedAt: 500 })
      ],
      {
        tabs: [tab(1, telegram), tab(2, whatsapp), tab(3, "https://news.example/")],
        unread: new Map([["2", { siteName: "WhatsApp Web", count: 3, since: 900 }]]),
        accounts: new Map([["1", { site: "telegram-a", account: "77" }]])
      }
    )
    expect(rows.map((it) => [it.name, it.tab?.id ?? null, it.unread, it.since])).toEqual([
      ["phone", null, 2, 500],
      ["me", 2, 3, 900],
      ["77", 1, 0, null],
      ["shop", null, 0, null]
    ])
    expect(rows.at(-1)?.home).toMatch(/^https:\/\/x\.com\//)
  })

  test("keeps two log-ins of one site apart, and does not guess whose tab it is", () => {
    const accounts = [anAccount("telegram-a", "77"), anAccount("telegram-a", "88")]
    const rows = boardOf(accounts, {
      tabs: [tab(1, telegram), tab(2, telegram), tab(3, telegram)],
      unread: new Map(),
      accounts: new Map([
        ["1", { site: "telegram-a", account: "77" }],
        ["2", { site: "telegram-a", account: "88" }]
      ])
    })
    expect(rows.map((it) => [it.name, it.tab?.id]).toSorted()).toEqual([
      ["", 3],
      ["77", 1],
      ["88", 2]
    ])
  })

  test("knows a site's home, and that of the seller's own server", () => {
    expect(homeOf("telegram-a")).toBe("https://web.telegram.org/a/")
    expect(homeOf("converse@https://chat.example")).toBe("https://chat.example")
    expect(homeOf("by-hand:1")).toBe("")
  })
})

test("the wait begins when the count rises from nothing, and ends with it", async () => {
  const says = (count: number) =>
    pageAnswers.unread.handle({ count }, { tab: { id: 7 }, frameId: 0, url: telegram } as never)
  vi.spyOn(Date, "now").mockReturnValueOnce(1000)
  await says(1)
  await says(4)
  expect(await tabUnread.get("7")).toMatchObject({ count: 4, since: 1000 })
  await says(0)
  expect(await tabUnread.get("7")).not.toHaveProperty("since")
  vi.restoreAllMocks()
})

describe("an account outside the browser", () => {
  const only = async () => {
    const [account] = await database.accounts.toArray()
    if (!account) throw new Error("none")
    return account
  }

  test("is added, looked at, renamed, removed, and comes back by undo", async () => {
    await addAccount({ siteName: " LINE app ", name: "shop", unread: 3 })
    expect(await only()).toMatchObject({ siteName: "LINE app", byHand: true, unread: 3 })
    const { id } = await only()
    await lookedAt(id, 1)
    await renameAccount(id, "second phone")
    expect(await only()).toMatchObject({ unread: 1, label: "second phone" })
    const gone = await removeAccount(id)
    expect(await database.accounts.count()).toBe(0)
    if (gone.ok && gone.change) await undo(gone.change.id)
    expect(await only()).toMatchObject({ label: "second phone" })
  })

  test.each([
    ["no app", { siteName: " ", name: "a", unread: 0 }, "empty"],
    ["a count below nothing", { siteName: "LINE", name: "a", unread: -1 }, "too-long"]
  ])("%s is refused", async (_what, typed, why) => {
    expect(await addAccount(typed)).toEqual({ ok: false, why })
    expect(await database.accounts.count()).toBe(0)
  })
})
