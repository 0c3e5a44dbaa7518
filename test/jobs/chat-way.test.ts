import "../support/fresh-database"

import { beforeEach, describe, expect, test, vi } from "vitest"

import { attachIdentity } from "~jobs/attach-identity"
import { chatWayTo, fillAddress, noteChat } from "~jobs/chat-way"
import { homeOf, inTab } from "~jobs/find-tab"
import { identityKey } from "~model/identity"
import type { SiteAdapter } from "~sites/adapter"
import { adapters } from "~sites/index"
import { database } from "~store/database"

import { aContact, anIdentity, aSighting } from "../support/builders"
import { resetBrowser } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const rules = (site: string): SiteAdapter => {
  const found = adapters.find((it) => it.id === site.split("@", 1)[0])
  if (!found) throw new Error(`no rules for ${site}`)
  return found
}
const telegram = rules("telegram-a")
const converse = "converse@https://chat.example"
const fill = (site: string, value: string, account = "") => {
  const { open } = rules(site)
  if (open.by !== "address") throw new Error("no address")
  return fillAddress(open.address, rules(site), { site, account, value })
}

describe("the address of a chat", () => {
  test("bears the identity's own parts, encoded, but for marks that chats' addresses bear", () => {
    expect(fill("telegram-k", "-100 5")).toBe("https://web.telegram.org/k/#-100%205")
    expect(fill(converse, "anna/a@chat.example")).toBe(
      "https://chat.example/#converse/chat?jid=anna%2Fa@chat.example"
    )
    expect(fill(converse, "!a:b,c")).toContain("jid=!a:b,c")
    expect(fill("shopify-admin", "5", "tea")).toBe(
      "https://admin.shopify.com/store/tea/customers/5"
    )
  })

  test.each([
    ["shopify-admin", "5", ""],
    ["shopify-admin", "..", "tea"],
    ["shopify-admin", "5", ".."],
    ["telegram-a", "\ud83d", ""],
    ["converse", "anna", ""],
    ["converse@javascript:alert(1)//", "anna", ""],
    ["converse@https://chat.example/elsewhere", "anna", ""]
  ])("is none where a part is missing or leads elsewhere: %s %s %s", (site, value, account) => {
    expect(fill(site, value, account)).toBeNull()
  })

  test("of a shop in a folder is in that folder", () => {
    const user = "wp-admin/user-edit.php?user_id=17"
    expect(fill("woocommerce@https://shop.example/tea", "17")).toBe(
      `https://shop.example/tea/${user}`
    )
    expect(fill("woocommerce@https://shop.example", "17")).toBe(`https://shop.example/${user}`)
    expect(fill("vendure@https://shop.example/tea", "17")).toBe(
      "https://shop.example/tea/dashboard/customers/17"
    )
    expect(fill("woocommerce@https://shop.example/tea/../wine", "17")).toBeNull()
  })

  test("never leaves the site, whatever the rules say", () => {
    const away = (address: string) =>
      fillAddress(address, telegram, { site: "telegram-a", account: "", value: "x" })
    expect(away("https://evil.example/{id}")).toBeNull()
    expect(away("https://{id}.evil.example/")).toBeNull()
    expect(away("https://web.telegram.org/other/{id}")).toBeNull()
  })
})

describe("in a tab that is open already", () => {
  test("only what follows the # changes: a second log-in stays that", () => {
    const to = "https://web.telegram.org/a/#42"
    expect(inTab("https://web.telegram.org/a/?account=2#7", to)).toBe(
      "https://web.telegram.org/a/?account=2#42"
    )
    expect(inTab("https://web.telegram.org/k/#7", to)).toBe(to)
    const chat = "https://chat.example/#converse/chat?jid=anna"
    expect(inTab("https://chat.example/team/index.html", chat)).toBe(
      "https://chat.example/team/index.html#converse/chat?jid=anna"
    )
    expect(inTab("https://shop.example/orders", "https://shop.example/chat?id=5")).toBe(
      "https://shop.example/chat?id=5"
    )
  })
})

describe("which chat of a customer", () => {
  const contact = aContact({ name: "Anna" })
  const attach = async (identity: Parameters<typeof anIdentity>[0], name = "Anna") => {
    const it = anIdentity(identity)
    await attachIdentity(contact.id, aSighting({ site: it.site, name, identity: it }))
    return identityKey(it)
  }
  const way = async () => {
    const found = await chatWayTo(contact.id)
    return "why" in found ? found : { site: found.identity.site, address: found.address }
  }
  beforeEach(async () => {
    await freshDatabase()
    resetBrowser()
    await database.contacts.add(contact)
  })

  test("none, where only a back office and a page know them", async () => {
    await attach({ site: "woocommerce@https://shop.example", account: "", value: "17" })
    await attach({ site: "page", account: "", value: "https://a.example/" })
    expect(await way()).toMatchObject({ why: "no-chat" })
  })

  test("the one that was on screen last", async () => {
    const first = await attach({ site: converse, account: "", value: "anna@chat.example" })
    const second = await attach({})
    vi.spyOn(Date, "now").mockReturnValue(10)
    await noteChat(first)
    vi.spyOn(Date, "now").mockReturnValue(20)
    await noteChat(second)
    expect(await way()).toMatchObject({ site: "telegram-a" })
    vi.spyOn(Date, "now").mockReturnValue(30)
    await noteChat(first)
    expect(await way()).toMatchObject({ site: converse })
    vi.restoreAllMocks()
  })

  test("a name of one session is no way; a site with a search is searched", async () => {
    await attach({ site: converse, account: "", value: "anna@chat.example", quality: "session" })
    expect(await way()).toMatchObject({ why: "no-way", siteName: "Converse (XMPP)" })
    await attach({ site: "whatsapp-web", kind: "name", value: "Anna", quality: "guess" })
    expect(await way()).toEqual({ site: "whatsapp-web", address: "" })
    const found = await chatWayTo(contact.id)
    expect("why" in found ? "" : homeOf(found)).toBe("https://web.whatsapp.com/")
  })
})
