// @vitest-environment happy-dom
import "../../support/fresh-database"

import { cleanup, screen, waitFor, within } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { database } from "~store/database"

import { aContact, aNote, anApple, anOrder } from "../../support/builders"
import { resetBrowser } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"
import { searchHere } from "../../support/search-here"
import { mountPanel, noteBox } from "../panel/follow"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))

let end = () => {}
beforeEach(async () => {
  cleanup()
  await freshDatabase()
  resetBrowser()
})
afterEach(() => end())

const open = async () => {
  const mei = aContact({ name: "曾小梅", phone: "138 0013 8000" })
  await database.contacts.add(mei)
  await database.notes.add(aNote({ contactId: mei.id, text: "allergic to cinnamon" }))
  await database.orders.add(anOrder({ contactId: mei.id, number: "R-77" }))
  await database.products.add(anApple({ title: "重庆小面", sku: "CQ-1" }))
  end = searchHere().end
  const user = await mountPanel()
  await screen.findByRole("tab", { name: "Look up" })
  await user.keyboard("{Control>}k{/Control}")
  const box = await screen.findByRole("searchbox", { name: /Look up/ })
  await waitFor(() => expect(document.activeElement).toBe(box))
  return { user, box }
}
const items = () =>
  within(screen.getByRole("tabpanel", { name: "Look up" })).queryAllByRole("listitem")
const marks = () => Array.from(document.querySelectorAll("mark"), (it) => it.textContent)

test("the key to the search opens it; goods are found by initials and can be inserted", async () => {
  const { user } = await open()
  await user.keyboard("cqxm")
  await waitFor(() => expect(marks()).toEqual(["重庆小面"]))
  expect(items()).toHaveLength(1)
  expect(screen.getByRole("button", { name: "Insert: 重庆小面" })).toBeTruthy()
})

test.each([
  ["cinnamon", "allergic to cinnamon"],
  ["r-77", "R-77"],
  ["0013", "138 0013 8000"]
])("%s finds what is a customer's, and opens the customer", async (typed, seen) => {
  const { user } = await open()
  await user.keyboard(typed)
  await waitFor(() => expect(items()[0]?.textContent).toContain(seen))
  const [found] = items()
  if (found) await user.click(within(found).getByRole("button"))
  expect(await noteBox("曾小梅")).toBeTruthy()
})

test("nothing found says so, and an empty line shows all goods again", async () => {
  const { user, box } = await open()
  await user.keyboard("qqqq")
  expect(await screen.findByText("Nothing found for “qqqq”.")).toBeTruthy()
  await user.clear(box)
  expect(await screen.findByRole("button", { name: "Insert: 重庆小面" })).toBeTruthy()
})
