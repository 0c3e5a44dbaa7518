// @vitest-environment happy-dom
import "../../support/fresh-database"

import { screen, waitFor, within } from "@testing-library/react"
import { beforeEach, describe, expect, test, vi } from "vitest"

import { database } from "~store/database"

import { aContact } from "../../support/builders"
import { freshWorkspace, openWorkspace } from "./render-workspace"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(freshWorkspace)

const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    aContact({ id: `c${at}`, name: `Customer ${at}`, createdAt: count - at })
  )

describe("the list of customers", () => {
  test("draws only what is in sight of ten thousand, and counts them all", async () => {
    await database.contacts.bulkAdd(numbered(10_000))
    await openWorkspace()
    const rows = await screen.findAllByRole("option")
    expect(rows.length).toBeLessThan(60)
    expect(rows[0]?.getAttribute("aria-setsize")).toBe("10000")
    expect(screen.getByText("10,000")).toBeTruthy()
  })

  test("is walked by keys, the record beside it follows, the list stays", async () => {
    await database.contacts.bulkAdd(numbered(5))
    const user = await openWorkspace()
    const list = await screen.findByRole("listbox")
    list.focus()
    await user.keyboard("{ArrowDown}{ArrowDown}")
    await screen.findByRole("article", { name: "Customer 1" })
    await user.keyboard("{End}")
    await screen.findByRole("article", { name: "Customer 4" })
    expect(location.hash).toBe("#customers/c4")
    expect(within(list).getAllByRole("option")).toHaveLength(5)
  })

  test("is filtered from anywhere by /, Enter opens the first", async () => {
    await database.contacts.bulkAdd([...numbered(3), aContact({ name: "张三", tags: ["VIP"] })])
    const user = await openWorkspace()
    await screen.findAllByRole("option")
    await user.keyboard("/")
    await user.keyboard("vip")
    await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(1))
    expect(screen.getByText("1 of 4")).toBeTruthy()
    await user.keyboard("{Enter}")
    await screen.findByRole("article", { name: "张三" })
    await user.clear(screen.getByRole("searchbox"))
    await user.type(screen.getByRole("searchbox"), "nobody")
    await screen.findByText("Nothing fits “nobody”.")
  })

  test("empty, it says what to do and offers it", async () => {
    const user = await openWorkspace()
    await screen.findByText(/No customers yet/)
    await user.click(screen.getByRole("button", { name: "Add customer" }))
    await user.type(await screen.findByLabelText("Name of the new customer"), "王五{Enter}")
    await screen.findByRole("article", { name: "王五" })
  })
})

describe("a customer's record", () => {
  const contact = aContact({ id: "zhang", tags: ["VIP"] })
  beforeEach(() => database.contacts.add(contact))

  test("a note is saved by Enter, taken back by Ctrl+Z", async () => {
    const user = await openWorkspace("#customers/zhang")
    await user.type(await screen.findByLabelText("Add a note…"), "likes blue{Enter}")
    await waitFor(async () =>
      expect((await database.notes.toArray()).map((it) => it.text)).toEqual(["likes blue"])
    )
    expect((await screen.findAllByText("Note saved for 张三")).length).toBeGreaterThan(0)
    screen.getByRole("listbox").focus()
    await user.keyboard("{Control>}z{/Control}")
    await waitFor(async () => expect(await database.notes.count()).toBe(0))
  })

  test("a note half written is still there after a look at somebody else", async () => {
    await database.contacts.add(aContact({ id: "li", name: "李四" }))
    const user = await openWorkspace("#customers/zhang")
    await user.type(await screen.findByLabelText("Add a note…"), "half")
    await user.click(screen.getByRole("option", { name: /李四/ }))
    await screen.findByRole("article", { name: "李四" })
    expect(screen.getByLabelText("Add a note…")).toHaveProperty("value", "")
    await user.click(screen.getByRole("option", { name: /张三/ }))
    await screen.findByRole("article", { name: "张三" })
    const line = screen.getByLabelText("Add a note…")
    expect(line).toHaveProperty("value", "half")
    await user.clear(line)
  })

  test("a field is saved when it is left; an empty name is refused where it stands", async () => {
    const user = await openWorkspace("#customers/zhang")
    await user.type(await screen.findByLabelText("Phone"), "123{Tab}")
    await waitFor(async () => expect((await database.contacts.get("zhang"))?.phone).toBe("123"))
    await user.clear(screen.getByLabelText("Name"))
    await user.tab()
    await screen.findByText("There is nothing to save yet.")
    expect((await database.contacts.get("zhang"))?.name).toBe("张三")
  })

  test("tags are added by Enter, none twice, and removed by name", async () => {
    const user = await openWorkspace("#customers/zhang")
    const line = await screen.findByLabelText("Add a tag")
    await user.type(line, "fruit{Enter}")
    await user.type(line, "VIP{Enter}")
    await screen.findByRole("button", { name: "Remove: fruit" })
    await user.click(screen.getByRole("button", { name: "Remove: VIP" }))
    await waitFor(async () =>
      expect((await database.contacts.get("zhang"))?.tags).toEqual(["fruit"])
    )
  })

  test("an order is taken by a line and moved by a button; a search is no order", async () => {
    const user = await openWorkspace("#customers/zhang")
    const line = await screen.findByLabelText(/^Take an order/)
    await user.type(line, "apples{Enter}")
    await screen.findByText(/That is not an order yet/)
    await user.type(line, " x2 ¥136{Enter}")
    await user.click(await screen.findByRole("button", { name: "Mark paid" }))
    await screen.findByRole("button", { name: "Mark to ship" })
    expect(await database.orders.toArray()).toMatchObject([{ state: "paid" }])
  })

  test("what another window writes shows at once", async () => {
    await openWorkspace("#customers/zhang")
    await screen.findByRole("article", { name: "张三" })
    await database.contacts.update("zhang", { name: "Zhang San" })
    await screen.findByRole("article", { name: "Zhang San" })
  })

  test("one that is gone says so", async () => {
    await openWorkspace("#customers/nobody")
    await screen.findByText("This is no longer here. It may be in the bin.")
  })
})
