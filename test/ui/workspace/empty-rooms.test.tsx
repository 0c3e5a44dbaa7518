// @vitest-environment happy-dom
import "../../support/fresh-database"
import { screen, waitFor } from "@testing-library/react"
import { beforeEach, expect, test, vi } from "vitest"
import { database } from "~store/database"
import { anApple, anOrder } from "../../support/builders"
import { freshWorkspace, openWorkspace } from "./render-workspace"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
vi.mock(
  "~ui/screens/workspace/template-editor/code-editor",
  () => import("../../support/plain-code-editor")
)
beforeEach(freshWorkspace)

test.each([
  ["customers", "Read in your customers", "#data/import"],
  ["orders", "Read an order export", "#results/import"],
  ["links", "Make links", "#campaigns/make"],
  ["accounts", "Choose your chat sites", "#sites"],
  ["bin", "Back to your customers", "#customers"]
])("%s, empty, has a next step: %s", async (room, step, hash) => {
  const user = await openWorkspace(`#${room}`)
  await user.click(await screen.findByRole("button", { name: step }))
  await waitFor(() => expect(location.hash).toBe(hash))
})

test("no order in a state is no word that all are shipped, and the way to all of them", async () => {
  await database.orders.add(anOrder({ number: "R-1", state: "to-pay" }))
  const user = await openWorkspace("#orders")
  await screen.findByText(/R-1/)
  await user.selectOptions(screen.getByLabelText("Show"), "done")
  expect(await screen.findByText("No order is in this state.")).toBeTruthy()
  expect(screen.queryByText(/Everything is shipped/)).toBeNull()
  await user.click(screen.getByRole("button", { name: "Show all orders" }))
  expect(await screen.findByText(/R-1/)).toBeTruthy()
})

test("the hand-over goes to the field that it waits for", async () => {
  const user = await openWorkspace("#data/handover")
  const [first] = await screen.findAllByRole("button", { name: "Make my card" })
  if (first) await user.click(first)
  expect(document.activeElement).toBe(screen.getByLabelText("Your name, as colleagues know you"))
})

test("a product without a selling price says so in the table, as it does in the list", async () => {
  vi.stubGlobal("innerWidth", 1440)
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: /min-width/.test(query),
    addEventListener: () => undefined,
    removeEventListener: () => undefined
  }))
  await database.products.add(anApple({ title: "Scarf", price: null }))
  await openWorkspace("#products")
  await screen.findByRole("grid")
  expect(await screen.findByText("no selling price")).toBeTruthy()
  vi.unstubAllGlobals()
})
