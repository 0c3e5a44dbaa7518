// @vitest-environment happy-dom
import "../../support/fresh-database"

import { cleanup, screen, waitFor } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { addNote } from "~jobs/annotate-contact"
import { changeSetting } from "~jobs/settings"
import { database } from "~store/database"
import { aSighting } from "../../support/builders"
import { resetBrowser, state } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"
import { mountPanel, noteBox, see } from "./follow"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  const account = { id: "a1", channel: "telegram", handle: "myshop", name: "My shop" }
  await changeSetting("chatAccounts", [account])
})
afterEach(cleanup)

const zhang = aSighting({ name: "Zhang" }, { value: "1" })

test("in a chat the link into a chat with the seller is inserted, and kept once", async () => {
  const asked: unknown[] = []
  const answer = (message: unknown) => {
    asked.push(message)
    return { result: "inserted" }
  }
  await addNote({ sighting: zhang }, "first")
  const user = await mountPanel()
  await see(zhang)
  await noteBox("Zhang")
  await user.click(screen.getByRole("tab", { name: "Share" }))
  await user.click(await screen.findByRole("tab", { name: "Chat with me" }))
  const insert = await screen.findByRole("button", { name: "Insert link" })
  state.page = answer
  await user.click(insert)
  const inserted = { verb: "insert", body: { text: "https://t.me/myshop" } }
  await waitFor(() => expect(asked).toMatchObject([inserted]))
  await user.click(insert)
  await waitFor(() => expect(asked).toMatchObject([inserted, inserted]))
  expect(await database.shareLinks.toArray()).toMatchObject([
    { way: "chat", channel: "telegram", href: "https://t.me/myshop", contactId: null }
  ])
})

test("where nobody is there to be written to it is copied alone", async () => {
  const user = await mountPanel("https://shop.example/apples")
  await user.click(screen.getByRole("tab", { name: "Share" }))
  await user.click(await screen.findByRole("tab", { name: "Chat with me" }))
  expect(await screen.findByRole("button", { name: "QR code" })).toBeTruthy()
  expect(screen.queryByRole("button", { name: "Insert link" })).toBeNull()
})
