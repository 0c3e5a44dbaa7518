// @vitest-environment happy-dom
import "../../support/fresh-database"
import { screen } from "@testing-library/react"
import { beforeEach, expect, test, vi } from "vitest"
import { database } from "~store/database"
import { aContact, anOrder } from "../../support/builders"
import { freshWorkspace, openWorkspace } from "../workspace/render-workspace"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
vi.mock(
  "~ui/screens/workspace/template-editor/code-editor",
  () => import("../../support/plain-code-editor")
)
beforeEach(freshWorkspace)

test("a number opens who it is of, and has the focus again after; a new order changes it", async () => {
  await database.contacts.add(aContact({ id: "ann", name: "Ann" }))
  await database.orders.add(anOrder({ contactId: "ann", createdAt: Date.now() }))
  const user = await openWorkspace("#insights/all")
  const number = await screen.findByRole("button", { name: "Orders: 1: who?" })
  await user.click(number)
  const ann = await screen.findByRole("link", { name: /^Ann/ })
  expect(ann.getAttribute("href")).toBe("#customers/ann")
  await user.keyboard("{Escape}")
  await vi.waitFor(() => expect(document.activeElement).toBe(number))
  await database.orders.add(anOrder({ id: "o2", contactId: "ann", createdAt: Date.now() }))
  expect(await screen.findByRole("button", { name: "Orders: 2: who?" })).toBeTruthy()
})
