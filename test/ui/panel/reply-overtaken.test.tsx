// @vitest-environment happy-dom
import "../../support/fresh-database"

import { act, cleanup, render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { newRecord } from "~model/row"
import { blankSnippet, saidAs } from "~model/snippet"
import { database } from "~store/database"
import { startI18n } from "~ui/i18n"
import { Frame } from "~ui/screens/frame/frame"
import { EditFound } from "~ui/screens/panel/look-up/edit-found"
import { resetBrowser } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))

const reply = { ...newRecord(1), ...blankSnippet, title: "Hi", bodies: saidAs("Hello") }

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  await database.snippets.add(reply)
  await startI18n("en")
})
afterEach(cleanup)

test("a reply that another window saved meanwhile says so before it is saved over", async () => {
  const user = userEvent.setup()
  const label = { what: "snippet", id: reply.id } as never
  render(
    <Frame>
      <EditFound label={label} onDone={() => undefined} />
    </Frame>
  )
  await user.type(await screen.findByRole("textbox", { name: "Name" }), "!")
  expect(screen.queryByRole("alert")).toBeNull()
  await act(() => database.snippets.update(reply.id, { title: "Bye" }))
  expect((await screen.findByRole("alert")).textContent).toMatch(/^Another window saved this reply/)
})
