// @vitest-environment happy-dom
import "../../support/fresh-database"

import { act, cleanup, renderHook } from "@testing-library/react"
import type { ReactNode } from "react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { database } from "~store/database"
import { useInsert } from "~ui/hooks/use-insert"
import type { Person } from "~ui/hooks/use-person"
import { startI18n } from "~ui/i18n"
import { Toaster } from "~ui/parts/toaster"
import { aContact, anApple, aSighting } from "../../support/builders"
import { fakeBrowser, resetBrowser } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  await startI18n("en")
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

test("a text for a card chosen by hand is not written into another's chat, and is kept", async () => {
  const anna = aContact({ name: "Anna" })
  const apple = anApple()
  await database.contacts.add(anna)
  await database.products.add(apple)
  const toPage = vi.spyOn(fakeBrowser.tabs, "sendMessage")
  const person: Person = {
    key: anna.id,
    sighting: aSighting({ name: "Li" }, { value: "2" }),
    target: { contactId: anna.id },
    who: "known",
    contact: anna,
    by: "choice",
    followUps: []
  }
  const view = { tabId: 7, url: "https://chat.example/" } as Parameters<typeof useInsert>[0]
  const wrapper = ({ children }: { children: ReactNode }) => <Toaster>{children}</Toaster>
  const { result } = renderHook(() => useInsert(view, person), { wrapper })
  const item = { what: "product", id: apple.id, variantId: null } as const
  await act(async () => void (await result.current.insert(item, "Apples")))
  expect(result.current.notWritten?.sentence).toBe(
    "Not written: the card shows Anna, the chat is with Li. Your text is kept."
  )
  expect(result.current.notWritten?.text).toContain(apple.title)
  expect(toPage).not.toHaveBeenCalled()
})
