// @vitest-environment happy-dom
import "../../support/fresh-database"

import { screen, waitFor } from "@testing-library/react"
import { beforeEach, expect, test, vi } from "vitest"

import { database } from "~store/database"

import { aContact } from "../../support/builders"
import { freshWorkspace, openWorkspace } from "./render-workspace"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(freshWorkspace)

const three = () =>
  database.contacts.bulkAdd([
    aContact({ name: "Mei", tags: ["VIP"], stage: "quoted", createdAt: 3 }),
    aContact({ name: "Omar", tags: ["VIP"], stage: "new", createdAt: 2 }),
    aContact({ name: "Ann", stage: "new", createdAt: 1 })
  ])

test("a query filters; a bad one says where, and what fitted last stays", async () => {
  await three()
  const user = await openWorkspace()
  await screen.findAllByRole("option")
  const filter = screen.getByRole("searchbox")
  await user.type(filter, "tag:vip -stage:new")
  await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(1))
  await user.click(filter)
  await user.paste(" colour:red")
  expect(await screen.findByText(/Column 20: “colour” is no operator/)).toBeTruthy()
  expect(screen.getAllByRole("option")).toHaveLength(1)
})

test("all that are filtered are chosen by one key and changed at once", async () => {
  await three()
  const user = await openWorkspace()
  await screen.findAllByRole("option")
  await user.type(screen.getByRole("searchbox"), "tag:vip")
  await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(2))
  screen.getByRole("listbox").focus()
  await user.keyboard("{Control>}a{/Control}")
  await screen.findByText("2 selected")
  await user.click(screen.getByRole("button", { name: "Set stage" }))
  await user.selectOptions(screen.getByLabelText("Stage"), "regular")
  await user.click(screen.getByRole("button", { name: "Change 2 customers" }))
  await waitFor(async () => {
    const stages = (await database.contacts.toArray()).map((it) => [it.name, it.stage])
    expect(Object.fromEntries(stages)).toEqual({ Mei: "regular", Omar: "regular", Ann: "new" })
  })
})

test("a card moves to the next stage by an arrow, and the focus goes with it", async () => {
  await three()
  const user = await openWorkspace("#pipeline")
  const column = await screen.findByRole("listbox", { name: "New, 2" })
  column.focus()
  await user.keyboard("{ArrowDown}{ArrowRight}")
  await screen.findByText("Omar is now at Talking")
  const next = await screen.findByRole("listbox", { name: "Talking, 1" })
  await waitFor(() => expect(document.activeElement).toBe(next))
})
