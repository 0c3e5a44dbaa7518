// @vitest-environment happy-dom
import "../../support/fresh-database"

import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { database } from "~store/database"
import { aContact, aSighting } from "../../support/builders"
import { resetBrowser } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"
import { mountPanel, noteBox, see } from "./follow"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const zhang = aSighting({ name: "Zhang" }, { value: "1" })
const li = aSighting({ name: "Li" }, { value: "2" })
const namesOfNotes = async () => {
  const notes = await database.notes.toArray()
  return Promise.all(
    notes.map(async (it) => [(await database.contacts.get(it.contactId))?.name, it.text])
  )
}

describe("the note line", () => {
  test("is open at once for someone new, and the first note makes the card", async () => {
    const user = await mountPanel()
    await see(zhang)
    await user.type(await noteBox("Zhang"), "likes blue{Enter}")
    await waitFor(async () => expect(await namesOfNotes()).toEqual([["Zhang", "likes blue"]]))
    await waitFor(async () => expect((await noteBox("Zhang")).value).toBe(""))
    expect(await screen.findByRole("article", { name: "Zhang" })).toBeTruthy()
  })

  test("still holds the caret when the first note has made the card", async () => {
    const user = await mountPanel()
    await see(zhang)
    await user.type(await noteBox("Zhang"), "likes blue{Enter}")
    await screen.findByRole("button", { name: "More actions" })
    expect(document.activeElement).toBe(await noteBox("Zhang"))
  })

  test("keeps what was typed for one person while another is shown", async () => {
    const user = await mountPanel()
    await see(zhang)
    await user.type(await noteBox("Zhang"), "half a thou")
    await see(li)
    const other = await noteBox("Li")
    expect(other.value).toBe("")
    await user.type(other, "for Li{Enter}")
    await waitFor(async () => expect(await namesOfNotes()).toEqual([["Li", "for Li"]]))
    await see(zhang)
    const back = await noteBox("Zhang")
    await waitFor(() => expect(back.value).toBe("half a thou"))
    await user.type(back, "ght{Enter}")
    await waitFor(async () =>
      expect(await namesOfNotes()).toEqual(
        expect.arrayContaining([
          ["Li", "for Li"],
          ["Zhang", "half a thought"]
        ])
      )
    )
  })

  test("breaks the line by Shift+Enter and leaves an input method's Enter alone", async () => {
    const user = await mountPanel()
    await see(aSighting({ name: "Wang" }, { value: "9" }))
    const box = await noteBox("Wang")
    await user.type(box, "one{Shift>}{Enter}{/Shift}two")
    expect(box.value).toBe("one\ntwo")
    fireEvent.keyDown(box, { key: "Enter", isComposing: true })
    fireEvent.keyDown(box, { key: "Enter", keyCode: 229 })
    await see(li)
    await noteBox("Li")
    expect(await database.notes.count()).toBe(0)
  })

  test("written in the bar stays with its person too", async () => {
    const user = await mountPanel()
    await see(zhang)
    await noteBox("Zhang")
    const bar = () => screen.getByRole<HTMLInputElement>("combobox", { name: /^Bar/ })
    await user.type(bar(), "+ for Zhang")
    await see(li)
    await noteBox("Li")
    expect(bar().value).toBe("")
    await see(zhang)
    await noteBox("Zhang")
    await user.type(bar(), "{Enter}")
    await waitFor(async () => expect(await namesOfNotes()).toEqual([["Zhang", "for Zhang"]]))
  })

  test("is taken back by the toast, and by Ctrl+Z outside text fields", async () => {
    const contact = aContact({ name: "Zhang" })
    await database.contacts.add(contact)
    const user = await mountPanel()
    await see(zhang)
    const box = await noteBox("Zhang")
    await user.type(box, "one{Enter}")
    // happy-dom keeps a style that React took away; real clicks are proved in the browser.
    fireEvent.click(await screen.findByRole("button", { name: "Undo" }))
    await waitFor(async () => expect(await database.notes.count()).toBe(0))
    // With the note goes the card it made, and a box is there anew.
    await screen.findByText(/The first note saves them/)
    await user.type(await noteBox("Zhang"), "two{Enter}")
    await waitFor(async () => expect(await database.notes.count()).toBe(1))
    fireEvent.keyDown(await noteBox("Zhang"), { key: "z", ctrlKey: true })
    fireEvent.keyDown(document.body, { key: "z", ctrlKey: true })
    await waitFor(async () => expect(await database.notes.count()).toBe(0))
  })
})
