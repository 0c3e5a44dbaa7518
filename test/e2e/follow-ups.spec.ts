/** Follow-ups and promises in the built extension: planned in words, reminded of by the browser. */
import { expect, type Page, test } from "@playwright/test"

import type { FollowUp } from "~model/follow-up"
import { faults } from "../support/axe"
import { badge, notifications, stopWorker } from "../support/background"
import { aContact } from "../support/builders"
import { cardOf, openPanel, openTab } from "../support/panel"
import { getRows, putRows, type Seller, startSeller } from "../support/seller"

test.describe.configure({ mode: "serial" })

let seller: Seller
let workspace: Page

const aFollowUp = (fields: Partial<FollowUp>): FollowUp => ({
  id: "due-soon",
  createdAt: 1_000,
  deletedAt: null,
  contactId: "zhang",
  kind: "promise",
  text: "ships the blue one",
  said: "",
  dueAt: 0,
  allDay: false,
  every: null,
  state: "open",
  doneAt: null,
  quote: "",
  site: "",
  item: null,
  ...fields
})
// By a page: the worker that the others ask comes and goes here.
const rows = (table: string) => workspace.evaluate(getRows, table)
const seed = (them: FollowUp[]) => workspace.evaluate(putRows, { table: "followUps", rows: them })
const open = async () =>
  (await rows("followUps")).filter((it) => it["state"] === "open" && !it["deletedAt"])
const line = (page: Page) => page.getByRole("textbox", { name: /^Follow-up or promise for/ })

test.beforeAll(async () => {
  test.setTimeout(120_000)
  seller = await startSeller(["https://shop.example/*"])
  await seller.seed("contacts", [
    aContact({ id: "zhang", name: "张三" }),
    aContact({ id: "ann", name: "Ann Example" })
  ])
  workspace = await seller.openOwn("tabs/workspace.html#customers/zhang")
})
test.afterAll(() => seller?.close())

test("a line in words shows the time it is understood as, and is kept by Enter", async () => {
  await line(workspace).fill("31 Feb call")
  await expect(workspace.getByText("There is no such day or hour.")).toBeVisible()
  await workspace.keyboard.press("Enter")
  await expect(line(workspace)).toHaveValue("31 Feb call")
  expect(await open()).toEqual([])
  await expect
    .poll(() => rows("drafts"))
    .toMatchObject([{ id: "follow-up zhang", text: "31 Feb call" }])
  await workspace.reload()
  await expect(line(workspace)).toHaveValue("31 Feb call")
  // By its date: what "next Tuesday" is on a Monday, nobody can tell.
  const day = new Date(Date.now() + 9 * 864e5)
  const say = (how: Intl.DateTimeFormatOptions) => day.toLocaleDateString("en", how)
  await line(workspace).fill(
    `call about the blue one ${say({ day: "numeric", month: "long" })} 3pm`
  )
  const list = workspace.getByRole("region", { name: "Follow-ups" })
  await expect(list.getByText(new RegExp(`${say({ weekday: "short" })}.*3:00`))).toBeVisible()
  await workspace.getByRole("button", { name: "Promise", exact: true }).click()
  expect(await faults(workspace)).toEqual([])
  await line(workspace).press("Enter")
  await expect(list.getByText("Promised: call about the blue one")).toBeVisible()
  await expect(line(workspace)).toHaveValue("")
  const [planned] = await open()
  const at = new Date(Number(planned?.["dueAt"]))
  expect([at.getDay(), at.getHours(), planned?.["kind"]]).toEqual([day.getDay(), 15, "promise"])
})

test("what comes to be due while the worker sleeps wakes it, is counted and shown once", async () => {
  const dueAt = Date.now() + 10_000
  await seed([aFollowUp({ dueAt })])
  await stopWorker(seller, workspace)
  // Planning another is what tells the sleeping worker that there is something new.
  await line(workspace).fill("ask for a photo in two weeks")
  await line(workspace).press("Enter")
  await expect.poll(async () => (await open()).length).toBe(3)
  await expect
    .poll(() =>
      workspace.evaluate(async () => (await chrome.alarms.get("follow-ups"))?.scheduledTime)
    )
    .toBe(dueAt)
  await stopWorker(seller, workspace)
  await expect.poll(() => badge(workspace), { timeout: 20_000 }).toBe("1")
  await expect.poll(() => notifications(workspace)).toEqual(["due-soon"])
  const notices = async () => (await rows("notices")).map((it) => it["id"])
  await expect.poll(notices).toEqual(["due-soon"])
  await stopWorker(seller, workspace)
  await workspace.reload()
  await expect.poll(() => badge(workspace)).toBe("1")
  expect(await notices()).toEqual(["due-soon"])
})

test("Today goes by keys: promises first, put off to an exact time, done, undone", async () => {
  await workspace.goto(workspace.url().replace(/#.*/, "#today"))
  const late = workspace.getByRole("region", { name: /^Late\b/ })
  await expect(late.getByText("Broken promise: ships the blue one")).toBeVisible()
  expect(await faults(workspace)).toEqual([])
  await late.getByRole("link", { name: "张三" }).focus()
  await workspace.keyboard.press("s")
  const choice = workspace.getByRole("group", { name: "Put off to" })
  await expect(choice.getByRole("button", { name: /^Tomorrow/ })).toBeVisible()
  expect(await faults(workspace)).toEqual([])
  await choice.getByRole("button", { name: /^Tomorrow/ }).click()
  await expect(late).toBeHidden()
  await expect.poll(() => badge(workspace)).toBe("")
  await expect.poll(() => notifications(workspace)).toEqual([])
  const tomorrow = workspace.getByRole("region", { name: /^(Tomorrow|This week|Later)/ }).first()
  await tomorrow.getByRole("link", { name: "张三" }).first().focus()
  const before = (await open()).length
  await workspace.keyboard.press("d")
  await expect.poll(async () => (await open()).length).toBe(before - 1)
  await workspace.getByRole("button", { name: "Undo", exact: true }).click()
  await expect.poll(async () => (await open()).length).toBe(before)
})

test("the panel's Today begins with what is due, and its card has it in sight", async () => {
  await seed([
    aFollowUp({ id: "broken", dueAt: Date.now() - 864e5, text: "sends the photo" }),
    aFollowUp({ id: "call", kind: "follow-up", dueAt: Date.now() - 7200e3, contactId: "ann" })
  ])
  const panel = await openPanel(seller)
  await expect(panel.getByRole("tab", { name: /^Today.*2/ })).toBeVisible()
  await openTab(panel, "Today")
  const due = panel.getByRole("region", { name: "Due" })
  await expect(due.getByRole("listitem").first()).toContainText("Broken promise: sends the photo")
  expect(await faults(panel)).toEqual([])
  await due.getByRole("button", { name: "张三" }).click()
  const card = cardOf(panel, "张三")
  const promise = card.getByText("Broken promise: sends the photo")
  await expect(promise).toBeInViewport()
  await card.getByRole("button", { name: "Done: sends the photo" }).click()
  await expect(promise).toBeHidden()
  await expect.poll(() => badge(panel)).toBe("1")
  await panel.close()
})
