// @vitest-environment happy-dom
import "../../support/fresh-database"

import { act, cleanup, screen, within } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { tabUnread } from "~jobs/tab-state"
import { fakeBrowser, resetBrowser } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"
import { mountPanel } from "./follow"

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

const says = (tab: string, siteName: string, count: number) =>
  act(async () => {
    await tabUnread.set(tab, { siteName, count, since: 1000 })
    fakeBrowser.storage.session.onChanged.fire({
      [`unread:${tab}`]: { newValue: { siteName, count, since: 1000 } }
    } as never)
    await Promise.resolve()
  })

test("chats that wait stand under Today, the longest waiting first, and lead to their tab", async () => {
  const tabs = [
    { id: 3, url: "https://web.whatsapp.com/", windowId: 1 },
    { id: 4, url: "https://web.telegram.org/a/", windowId: 1 },
    { id: 5, url: "https://discord.com/channels/@me", windowId: 1 }
  ]
  await tabUnread.set("3", { siteName: "WhatsApp Web", count: 2, since: 2000 })
  const user = await mountPanel()
  vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue(tabs as never)
  await says("4", "Telegram", 5)
  await says("5", "Discord", 0)
  await user.click(screen.getByRole("tab", { name: /^Today/ }))
  const list = within(await screen.findByRole("region", { name: "Accounts" }))
  const rows = list.getAllByRole("button")
  expect(rows.map((it) => it.textContent)).toEqual([
    expect.stringMatching(/^Telegram.*5 wait/),
    expect.stringMatching(/^WhatsApp Web.*2 wait/)
  ])
  const shown = vi.spyOn(fakeBrowser.tabs, "update").mockResolvedValue({} as never)
  await user.click(screen.getByRole("button", { name: /^WhatsApp/ }))
  expect(shown).toHaveBeenCalledWith(3, { active: true })
  await says("4", "Telegram", 0)
  expect(screen.queryByRole("button", { name: /^Telegram/ })).toBeNull()
})
