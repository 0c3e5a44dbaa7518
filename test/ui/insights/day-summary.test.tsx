// @vitest-environment happy-dom
import "../../support/fresh-database"
import { screen, within } from "@testing-library/react"
import { beforeEach, expect, test, vi } from "vitest"
import { newRecord } from "~model/row"
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

const now = Date.now()
const planned = (id: string, kind: "promise" | "follow-up", dueAt: number) => ({
  ...newRecord(now),
  id,
  contactId: "ann",
  kind,
  text: id,
  said: id,
  dueAt,
  allDay: false,
  every: null,
  state: "open" as const,
  doneAt: null,
  quote: "",
  site: "",
  item: null
})

test("the day's line counts what waits, and each count goes to its lines", async () => {
  await database.contacts.add(aContact({ id: "ann", name: "Ann" }))
  await database.followUps.bulkAdd([
    planned("ships the box", "promise", now - 864e5),
    planned("ask about tea", "follow-up", now - 3600e3)
  ])
  await database.orders.bulkAdd([
    anOrder({ id: "o1", contactId: "ann", state: "to-ship", createdAt: now - 3 * 864e5 }),
    anOrder({ id: "o2", contactId: "ann", state: "to-pay", createdAt: now }),
    anOrder({ id: "o3", contactId: "ann", state: "done" })
  ])
  const user = await openWorkspace("#today")
  const summary = await screen.findByRole("list", { name: "The day at a glance" })
  expect(
    within(summary)
      .getAllByRole("button")
      .map((it) => it.textContent)
  ).toEqual(["1 promise late", "1 more due", "1 order to ship", "1 waits for payment"])
  const orders = screen.getByRole("region", { name: /^Open orders/ })
  expect(within(orders).getByText("3 days")).toBeTruthy()
  await user.click(within(summary).getByRole("button", { name: "1 order to ship" }))
  expect(document.activeElement?.getAttribute("href")).toBe("#orders/o1")
  // "d" does an order's next step, as it marks what is planned as done.
  await user.keyboard("d")
  await vi.waitFor(async () => expect((await database.orders.get("o1"))?.state).toBe("shipped"))
  await user.click(within(summary).getByRole("button", { name: "1 promise late" }))
  expect(document.activeElement?.textContent).toContain("Ann")
})

test("a day with nothing in it says what to do next", async () => {
  const user = await openWorkspace("#today")
  await user.click(await screen.findByRole("button", { name: "See how the weeks went" }))
  expect(location.hash).toBe("#insights")
  expect(await screen.findByText("No order yet, so there is nothing to count.")).toBeTruthy()
})
