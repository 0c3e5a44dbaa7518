// @vitest-environment happy-dom
import "../../support/fresh-database"

import { cleanup, screen, waitFor, within } from "@testing-library/react"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { addNote } from "~jobs/annotate-contact"
import { attachPage } from "~jobs/attach-identity"
import { database } from "~store/database"
import { aContact, anApple, aSighting } from "../../support/builders"
import { fakeBrowser, resetBrowser, state } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"
import { goTo, mountPanel, noteBox, see, seeNobody } from "./follow"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const byName = { kind: "name" as const, value: "Li", quality: "guess" as const }

describe("who is on the page", () => {
  test("two chats of one name: no note line, no yes; a card is shown by hand alone", async () => {
    const sighting = aSighting({ name: "Li" }, byName)
    await addNote({ sighting }, "first")
    const user = await mountPanel()
    await see({ ...sighting, ambiguous: true })
    await screen.findByRole("heading", { name: "Is this Li?" })
    expect(screen.queryByRole("textbox", { name: /^Note for/ })).toBeNull()
    expect(screen.queryByRole("button", { name: "Yes, it is" })).toBeNull()
    await user.click(screen.getByRole("button", { name: "Show the card" }))
    await noteBox("Li")
    expect(screen.getByText("Shown by hand, beside this page only.")).toBeTruthy()
  })

  test("someone new who has a customer's phone is joined to them when the seller says so", async () => {
    const contact = aContact({ name: "Li Wei", phone: "+86 138 0000 1111" })
    await database.contacts.add(contact)
    const user = await mountPanel()
    await see(aSighting({ name: "Wei", fields: { phone: "8613800001111" } }))
    await user.click(await screen.findByRole("button", { name: "Join" }))
    await noteBox("Li Wei")
    expect((await database.identities.toArray()).map((it) => it.contactId)).toEqual([contact.id])
    expect(await database.contacts.count()).toBe(1)
  })

  test("a page that names nobody: a customer is chosen, for that page alone", async () => {
    await database.contacts.add(aContact({ name: "Li Wei" }))
    const user = await mountPanel("https://else.example/1")
    await seeNobody("no-adapter")
    await user.type(await screen.findByLabelText("Choose the customer, for this page now"), "wei")
    await user.click(await screen.findByRole("button", { name: /Li Wei/ }))
    await noteBox("Li Wei")
    await goTo("https://else.example/2")
    await waitFor(() => expect(screen.queryByRole("textbox", { name: /^Note for/ })).toBeNull())
  })

  test("a card bound to an address is there when the address is", async () => {
    await database.contacts.add(aContact({ name: "Li Wei" }))
    const user = await mountPanel("https://else.example/people/4")
    await user.click(await screen.findByRole("button", { name: /card for this page's address/ }))
    await user.type(await screen.findByLabelText("Whose page is this?"), "wei")
    await user.click(await screen.findByRole("button", { name: /Li Wei/ }))
    await noteBox("Li Wei")
    await goTo("https://else.example/people/5")
    await waitFor(() => expect(screen.queryByRole("textbox", { name: /^Note for/ })).toBeNull())
    await goTo("https://else.example/people/4")
    await noteBox("Li Wei")
  })

  test("a card shown beside another's chat writes nothing there and says both names", async () => {
    await database.contacts.add(aContact({ name: "Li Wei" }))
    await database.products.add(anApple())
    const send = vi.spyOn(fakeBrowser.tabs, "sendMessage")
    const user = await mountPanel()
    await see(aSighting({ name: "Zhang" }))
    await noteBox("Zhang")
    const bar = screen.getByRole("combobox", { name: /^Bar/ })
    await user.type(bar, "wei")
    await user.click(await screen.findByRole("option", { name: /Li Wei/ }))
    await noteBox("Li Wei")
    await user.click(screen.getByRole("tab", { name: "Look up" }))
    await user.click(await screen.findByRole("button", { name: "Insert: Apples 5 kg" }))
    const alert = await screen.findByRole("alert")
    expect(alert.textContent).toContain("Li Wei")
    expect(alert.textContent).toContain("Zhang")
    expect(send).not.toHaveBeenCalled()
  })

  test("a card chosen by hand on a page that names nobody: its text is only to be copied", async () => {
    await database.contacts.add(aContact({ name: "Li Wei" }))
    await database.products.add(anApple())
    const send = vi.spyOn(fakeBrowser.tabs, "sendMessage")
    const user = await mountPanel("https://chat.example/inbox")
    await see(aSighting({ name: "" }, null))
    const box = await screen.findByLabelText("Choose the customer, for this page now")
    expect(screen.queryByRole("button", { name: /card for this page's address/ })).toBeNull()
    await user.type(box, "wei")
    await user.click(await screen.findByRole("button", { name: /Li Wei/ }))
    await noteBox("Li Wei")
    send.mockClear()
    await user.click(screen.getByRole("tab", { name: "Look up" }))
    await user.click(await screen.findByRole("button", { name: "Insert: Apples 5 kg" }))
    const alert = await screen.findByRole("alert")
    expect(alert.textContent).toContain("nothing is written for Li Wei here")
    expect(within(alert).getByRole("button", { name: "Copy" })).toBeTruthy()
    expect(send).not.toHaveBeenCalled()
  })

  test("a choice by hand is gone once the page has said something else", async () => {
    await database.contacts.add(aContact({ name: "Li Wei" }))
    const user = await mountPanel("https://chat.example/inbox")
    const nobody = aSighting({ name: "" }, null)
    await see(nobody)
    await user.type(await screen.findByLabelText("Choose the customer, for this page now"), "wei")
    await user.click(await screen.findByRole("button", { name: /Li Wei/ }))
    await noteBox("Li Wei")
    await seeNobody("no-conversation-open")
    await waitFor(() => expect(screen.queryByRole("textbox", { name: /^Note for/ })).toBeNull())
    await see(nobody)
    await screen.findByLabelText("Choose the customer, for this page now")
    expect(screen.queryByRole("textbox", { name: /^Note for/ })).toBeNull()
  })

  test("a card bound to an address that is every chat's is not shown there", async () => {
    const contact = aContact({ name: "Li Wei" })
    await database.contacts.add(contact)
    await attachPage(contact.id, "https://chat.example/inbox", "")
    await mountPanel("https://chat.example/inbox")
    await noteBox("Li Wei")
    await see(aSighting({ name: "" }, null))
    await screen.findByLabelText("Choose the customer, for this page now")
  })

  test("a double click inserts once, for the person on show", async () => {
    await database.products.add(anApple())
    const asked: unknown[] = []
    vi.spyOn(fakeBrowser.tabs, "sendMessage").mockImplementation(((...call: unknown[]) => {
      asked.push(call[1])
      return Promise.resolve({ result: "inserted" })
    }) as never)
    const user = await mountPanel()
    await see(aSighting({ name: "Zhang" }))
    await noteBox("Zhang")
    await user.click(screen.getByRole("tab", { name: "Look up" }))
    await user.dblClick(await screen.findByRole("button", { name: "Insert: Apples 5 kg" }))
    await waitFor(async () =>
      expect((await database.products.toArray()).map((it) => it.uses)).toEqual([1])
    )
    const inserts = asked.filter((it) => JSON.stringify(it).includes('"insert"'))
    expect(inserts).toHaveLength(1)
    expect(inserts[0]).toMatchObject({ body: { expect: { name: "Zhang" } } })
  })

  test("a page the browser keeps to itself names the key that is really set", async () => {
    state.commands = [{ name: "_execute_action", description: "", shortcut: "Ctrl+Shift+9" }]
    await mountPanel()
    await goTo(undefined)
    expect(await screen.findByText("Press Ctrl+Shift+9 to read this page.")).toBeTruthy()
  })

  test("a name of 300 characters is shown, cut for the eye and whole for the reader", async () => {
    const name = "🍎 long ".repeat(40).slice(0, 300)
    await mountPanel()
    await see(aSighting({ name }))
    expect((await screen.findByRole("heading", { name: name.trim() })).title).toBe(name)
  })
})
