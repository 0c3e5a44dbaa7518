// @vitest-environment happy-dom
import "../../support/fresh-database"

import { render, screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { keepRecentSearch, readRecentSearches } from "~jobs/recent-searches"
import type { IndexState } from "~jobs/search/protocol"
import { searchBy } from "~jobs/search/search-in"
import { database } from "~store/database"
import { Frame } from "~ui/screens/frame/frame"
import { Workspace } from "~ui/screens/workspace/workspace"

import { aContact, aNote, anApple, anOrder } from "../../support/builders"
import { searchHere } from "../../support/search-here"
import { freshWorkspace, openWorkspace } from "../workspace/render-workspace"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))

let end = () => {}
beforeEach(freshWorkspace)
afterEach(() => end())

const mei = aContact({ name: "曾小梅", phone: "138 0013 8000", tags: ["VIP"] })
const seed = async () => {
  await database.contacts.bulkAdd([mei, aContact({ name: "Omar Haddad", phone: "+20 100 200" })])
  await database.notes.add(
    aNote({ contactId: mei.id, text: `${"long ago ".repeat(40)}allergic to cinnamon, says so` })
  )
  await database.orders.add(anOrder({ contactId: mei.id, number: "R-77" }))
  await database.products.add(anApple({ title: "重庆小面 5 kg" }))
}
const open = async (hash = "") => {
  end = searchHere().end
  const user = await openWorkspace(hash)
  await user.keyboard("{Control>}k{/Control}")
  const box = await screen.findByRole("combobox", { name: /Search everything/ })
  await waitFor(() => expect(document.activeElement).toBe(box))
  return { user, box }
}
const first = async () => (await screen.findAllByRole("option"))[0]
const marks = () => Array.from(document.querySelectorAll("mark"), (it) => it.textContent)

test.each([
  ["zxm", "曾小梅", ["曾小梅"]],
  ["001", "138 0013 8000", ["001"]],
  ["38001", "138 0013 8000", ["38 001"]],
  ["vip", "曾小梅", ["VIP"]],
  ["R-77", "R-77", ["R-77"]],
  ["cqxm", "重庆小面", ["重庆小面"]]
])("%s finds %s and marks it", async (typed, seen, marked) => {
  await seed()
  const { user } = await open()
  await user.keyboard(typed)
  await waitFor(async () => expect((await first())?.textContent).toContain(seen))
  expect(marks()).toEqual(expect.arrayContaining(marked))
})

test("a customer is added from the palette; who leaves that is back in the list", async () => {
  const { user } = await open()
  await user.keyboard("new customer")
  await waitFor(async () => expect((await first())?.textContent).toBe("New customer"))
  await user.keyboard("{Enter}")
  await screen.findByRole("dialog", { name: "Add customer" })
  await user.keyboard("{Escape}")
  await waitFor(() => expect(location.hash).toBe("#customers"))
  location.hash = "#customers/new"
  const name = await screen.findByRole("textbox", { name: /name/i })
  await waitFor(() => expect(document.activeElement).toBe(name))
  await user.keyboard("Lin{Enter}")
  await waitFor(() => expect(location.hash).toMatch(/^#customers\/(?!new)./))
  expect(screen.queryByRole("dialog")).toBeNull()
})

test("a word of a note shows the part of it where it stands, and Enter opens its customer", async () => {
  await seed()
  const { user } = await open()
  await user.keyboard("cinnamon")
  await waitFor(() => expect(marks()).toEqual(["cinnamon"]))
  const option = await first()
  expect(option?.textContent).toContain("… allergic to cinnamon, says so")
  expect(option?.textContent).toContain("曾小梅")
  await user.keyboard("{Enter}")
  await waitFor(() => expect(location.hash).toBe(`#customers/${mei.id}`))
  expect(screen.queryByRole("combobox", { name: /Search everything/ })).toBeNull()
  expect(await readRecentSearches()).toEqual(["cinnamon"])
})

test("what is typed and entered faster than it is answered opens the answer", async () => {
  await seed()
  const { user } = await open()
  await user.keyboard("omar{Enter}")
  const omar = (await database.contacts.toArray()).find((it) => it.name === "Omar Haddad")
  await waitFor(() => expect(location.hash).toBe(`#customers/${omar?.id}`))
})

test("rooms and actions are there before anything is typed, by arrows all round, and by name", async () => {
  const { user, box } = await open()
  const options = await screen.findAllByRole("option")
  expect(options[0]?.textContent).toBe("New customer")
  await user.keyboard("{ArrowUp}")
  const last = options.at(-1)
  expect(box.getAttribute("aria-activedescendant")).toBe(last?.id)
  expect(last?.getAttribute("aria-selected")).toBe("true")
  await user.keyboard("{ArrowDown}{ArrowDown}{Enter}")
  await waitFor(() => expect(location.hash).toBe("#products/new"))
  await user.keyboard("{Control>}k{/Control}results{Enter}")
  await waitFor(() => expect(location.hash).toBe("#results"))
})

test("what led to something is offered again, and is forgotten by one button", async () => {
  await seed()
  await keepRecentSearch("cinnamon")
  const { user } = await open()
  await user.click(await screen.findByRole("option", { name: "cinnamon" }))
  expect(await screen.findByText("1 found")).toBeTruthy()
  await user.keyboard("{Escape}{Control>}k{/Control}")
  await user.click(await screen.findByRole("button", { name: "Forget recent searches" }))
  await waitFor(() => expect(screen.queryByRole("option", { name: "cinnamon" })).toBeNull())
  expect(await readRecentSearches()).toEqual([])
})

test("nothing found says so; a typo says that it only comes close; operators narrow", async () => {
  await seed()
  const { user, box } = await open()
  await user.keyboard("qqqq")
  expect(await screen.findByText("Nothing found for “qqqq”.")).toBeTruthy()
  await user.clear(box)
  await user.keyboard("hadadd")
  expect(await screen.findByText(/What comes close/)).toBeTruthy()
  expect((await first())?.textContent).toContain("Omar Haddad")
  await user.clear(box)
  await user.keyboard("in:notes omar")
  expect(await screen.findByText(/what you narrowed it by/)).toBeTruthy()
})

test("of 10,000 pasted characters 200 are searched for, and it says so", async () => {
  const { user, box } = await open()
  await user.paste("長".repeat(10_000))
  expect(await screen.findByText("Only the first 200 characters are searched for.")).toBeTruthy()
  expect(box).toHaveProperty("value", "長".repeat(200))
  await user.clear(box)
  await user.paste("\ud800(.*)+$ \u05e9\u05dc\u05d5\u05dd")
  expect(await screen.findByText(/Nothing found/)).toBeTruthy()
})

test("words that another page asked for stand in it, and are forgotten with it", async () => {
  await seed()
  history.replaceState(null, "", "?find=cinnamon")
  end = searchHere().end
  render(
    <Frame>
      <Workspace />
    </Frame>
  )
  await waitFor(() => expect(marks()).toEqual(["cinnamon"]))
  const box = screen.getByRole("combobox", { name: /Search everything/ })
  expect(box).toHaveProperty("value", "cinnamon")
  await userEvent.setup().keyboard("{Escape}")
  await waitFor(() => expect(location.search).toBe(""))
})

test("a customer who went meanwhile is left out", async () => {
  await seed()
  const { user } = await open()
  await user.keyboard("omar")
  await screen.findByText("1 found")
  await database.contacts.filter((it) => it.name.startsWith("Omar")).modify({ deletedAt: 1 })
  await user.keyboard("{Backspace}")
  expect(await screen.findByText("Nothing found for “oma”.")).toBeTruthy()
})

/** An index that stands as it is told, and knows nobody. */
const told = (state: Partial<IndexState>) => {
  searchBy(() => ({
    ask: () => undefined,
    onTold: (listener) =>
      listener({ kind: "state", state: { phase: "building", read: 0.4, seq: 1, ...state } }),
    onError: () => undefined
  }))
  end = () => searchBy(null)
}

test.each([
  [{}, "Reading your data: 40%. Nothing is found so far."],
  [{ phase: "opening" } as const, "Opening the search…"],
  [{ phase: "ready" } as const, "Searching…"],
  [{ phase: "failed" } as const, "The search could not read your data. Reload this page."]
])("an index %o is told of", async (state, says) => {
  const user = await openWorkspace()
  told(state)
  await user.keyboard("{Control>}k{/Control}")
  await user.type(await screen.findByRole("combobox", { name: /Search everything/ }), "anna")
  expect(await screen.findByText(says)).toBeTruthy()
})
