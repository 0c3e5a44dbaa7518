// @vitest-environment happy-dom
import "../../support/fresh-database"

import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { beforeEach, describe, expect, test, vi } from "vitest"

import { saveSnippet } from "~jobs/save-snippet"
import { type Part, saidAs } from "~model/snippet"
import { database } from "~store/database"

import { anApple } from "../../support/builders"
import { freshWorkspace, openWorkspace } from "./render-workspace"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
vi.mock(
  "~ui/screens/workspace/template-editor/code-editor",
  () => import("../../support/plain-code-editor")
)
beforeEach(freshWorkspace)

const press = async (user: Awaited<ReturnType<typeof openWorkspace>>, name: string | RegExp) =>
  user.click(await screen.findByRole("button", { name }))
const stored = async () => (await database.snippets.toArray())[0]
/** Until it stands there: a box that makes way for the editor at that moment takes nothing. */
const type = (label: string, value: string) =>
  waitFor(() => {
    fireEvent.change(screen.getByLabelText(label), { target: { value } })
    expect(screen.getByLabelText(label)).toHaveProperty("value", value)
  })
const text = (words: string): Part => ({ kind: "text", text: words })

describe("the form of a reply", () => {
  test("keeps parts in their order and a body for each language", async () => {
    const apple = anApple()
    await database.products.add(apple)
    const user = await openWorkspace("#replies/new")
    await type("Title", "Apples")
    await type("Text", "They are fresh.")
    await press(user, "Text")
    fireEvent.change((await screen.findAllByLabelText("Text")).at(-1) ?? document.body, {
      target: { value: "Hello!" }
    })
    await press(user, "Move up: Part 2: text")
    await press(user, "Product link")
    await user.type(await screen.findByLabelText("Product"), "apple")
    await press(user, /Apples 5 kg/)
    await user.selectOptions(screen.getByLabelText("Add a language"), "es")
    await screen.findByRole("tab", { name: "Spanish", selected: true })
    await type("Text", "Hola")
    await type("Folder", " Sales / Fruit ")
    await user.type(screen.getByLabelText("Tags"), "fruit,")
    await press(user, "Save")
    await waitFor(async () =>
      expect(await stored()).toMatchObject({
        title: "Apples",
        folder: "Sales/Fruit",
        tags: ["fruit"],
        bodies: [
          {
            language: "",
            parts: [text("Hello!"), text("They are fresh."), { kind: "link", productId: apple.id }]
          },
          { language: "es", parts: [text("Hola")] }
        ]
      })
    )
    // The form shows what is stored now, and nothing waits to be saved.
    await screen.findByRole("heading", { name: "Apples" })
    await waitFor(() => expect(screen.queryByText("Not saved yet")).toBeNull())
  })

  test("says whose a shortcut is, and keeps what was typed", async () => {
    await saveSnippet({ title: "Pears", bodies: saidAs("…"), shortcut: "ap" })
    const user = await openWorkspace("#replies/new")
    await type("Title", "Apples")
    await type("Text", "Fresh!")
    await type("Shortcut", "AP")
    await press(user, "Save")
    await screen.findByText("“Pears” has this shortcut already. Choose another one.")
    expect(await database.snippets.count()).toBe(1)
    expect(screen.getByLabelText("Text")).toHaveProperty("value", "Fresh!")
    await press(user, "Discard")
    await waitFor(() => expect(screen.getByLabelText("Text")).toHaveProperty("value", ""))
  })

  test("without words it marks what is missing, and saves nothing", async () => {
    const user = await openWorkspace("#replies/new")
    await type("Shortcut", "x")
    await press(user, "Save")
    expect((await screen.findAllByText("There is nothing to save yet.")).length).toBeGreaterThan(1)
    expect(await database.snippets.count()).toBe(0)
    await press(user, "Discard")
  })

  test("an earlier wording shows what changed, and comes back", async () => {
    const made = await saveSnippet({ title: "Hi", bodies: saidAs("We ship today") })
    const id = made.ok ? (made.change?.edits[0]?.key ?? "") : ""
    await saveSnippet({ title: "Hi", bodies: saidAs("We ship tomorrow") }, id)
    const user = await openWorkspace(`#replies/${id}`)
    await user.click(await screen.findByText("Earlier wordings"))
    await waitFor(() => expect(document.querySelector("ins")?.textContent).toBe("tomorrow"))
    expect(document.querySelector("del")?.textContent).toBe("today")
    await press(user, "Restore this wording")
    await waitFor(async () => expect((await stored())?.bodies).toEqual(saidAs("We ship today")))
  })

  test("a stored reply is changed and saved, then nothing waits any more", async () => {
    const made = await saveSnippet({ title: "Hi", bodies: saidAs("We ship today") })
    const id = made.ok ? (made.change?.edits[0]?.key ?? "") : ""
    const user = await openWorkspace(`#replies/${id}`)
    await waitFor(() =>
      expect(screen.getByLabelText("Text")).toHaveProperty("value", "We ship today")
    )
    await type("Text", "We ship now")
    await screen.findByText("Not saved yet")
    await saveSnippet({ title: "Elsewhere", bodies: saidAs("We ship today") }, id)
    await screen.findByText(/^Another window saved this reply meanwhile/)
    await press(user, "Save")
    await waitFor(() => expect(screen.queryByText("Not saved yet")).toBeNull())
    expect(await stored()).toMatchObject({ title: "Hi", bodies: saidAs("We ship now") })
  })
})

test("the preview follows the typing", async () => {
  const user = await openWorkspace("#replies/new")
  await type("Text", "Hi {{ customer.name }}!")
  await screen.findByText("Hi Anna Schmidt!")
  await press(user, "Discard")
})

describe("the list of replies", () => {
  test("begins with six ready-made ones in both languages, if wanted", async () => {
    const user = await openWorkspace("#replies")
    await press(user, "Add six to begin with")
    await waitFor(async () => expect(await database.snippets.count()).toBe(6))
    const all = await database.snippets.toArray()
    expect(all.every((it) => it.bodies.map((body) => body.language).join() === ",zh")).toBe(true)
    // The list is told after the database.
    ;(await screen.findByRole("listbox")).focus()
    await user.keyboard("{Control>}z{/Control}")
    await waitFor(async () => expect(await database.snippets.count()).toBe(0))
  })

  test("is narrowed by folder, tag and words in any language, and sorted", async () => {
    const add = (title: string, folder: string, tags: string[] = []) =>
      saveSnippet({
        title,
        bodies: [...saidAs(title), { language: "es", parts: [text(`hola ${title}`)] }],
        folder,
        tags
      })
    await add("B", "Ship/Abroad", ["vip"])
    await add("A", "Ship")
    await add("C", "")
    const user = await openWorkspace("#replies")
    const titles = async () =>
      within(await screen.findByRole("listbox"))
        .getAllByRole("option")
        .map((it) => it.querySelector("bdi")?.textContent)
    await waitFor(async () => expect(await titles()).toHaveLength(3))
    await user.selectOptions(screen.getByLabelText("Order of the list"), "By title")
    expect(await titles()).toEqual(["A", "B", "C"])
    await user.click(screen.getByRole("treeitem", { name: /^Ship/ }))
    expect(await titles()).toEqual(["A", "B"])
    await user.keyboard("{ArrowDown}")
    expect(await titles()).toEqual(["B"])
    await user.keyboard("{ArrowLeft}{Home}")
    await user.selectOptions(screen.getByLabelText("Tag"), "vip")
    expect(await titles()).toEqual(["B"])
    await user.selectOptions(screen.getByLabelText("Tag"), "")
    await user.type(screen.getByRole("searchbox"), "hola c")
    expect(await titles()).toEqual(["C"])
  })
})
