// @vitest-environment happy-dom
import "../../support/fresh-database"

import { cleanup, render, screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { saveSnippet } from "~jobs/save-snippet"
import { saidAs } from "~model/snippet"
import { database } from "~store/database"
import { startI18n } from "~ui/i18n"
import { Frame } from "~ui/screens/frame/frame"
import { Erase } from "~ui/screens/record/consent/erase"
import { aContact } from "../../support/builders"
import { resetBrowser } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))

const anna = aContact({ name: "Anna" })
const boris = aContact({ name: "Boris" })

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  await database.contacts.bulkAdd([anna, boris])
  await saveSnippet({ title: "Her words", bodies: saidAs("Hello"), madeFrom: anna.id })
  await startI18n("en")
})
afterEach(cleanup)

const open = (contact: typeof anna) => {
  render(
    <Frame>
      <Erase contact={contact} onClose={() => undefined} />
    </Frame>
  )
  return userEvent.setup()
}

const erase = async (user: ReturnType<typeof userEvent.setup>, contact: typeof anna) => {
  await user.type(await screen.findByRole("textbox"), "erase{Enter}")
  await waitFor(async () => expect(await database.contacts.get(contact.id)).toBeUndefined())
}

test("replies made of their words are named, and go as well unless they are kept", async () => {
  const user = open(anna)
  await screen.findByRole("checkbox", {
    name: /reply made of their words: Her words/,
    checked: true
  })
  await erase(user, anna)
  expect(await database.snippets.count()).toBe(0)
})

test("kept, they stay", async () => {
  const user = open(anna)
  await user.click(await screen.findByRole("checkbox", { name: /Her words/ }))
  await erase(user, anna)
  expect(await database.snippets.toArray()).toMatchObject([{ title: "Her words", madeFrom: null }])
})

test("where there are none nothing is asked", async () => {
  const user = open(boris)
  await erase(user, boris)
  expect(screen.queryByRole("checkbox")).toBeNull()
  expect(await database.snippets.count()).toBe(1)
})
