import { act, render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { vi } from "vitest"
import { startI18n } from "~ui/i18n"
import type { TabCapture, TabState } from "~jobs/tab-state"
import type { NotSeen, Sighting } from "~model/sighting"
import { Frame } from "~ui/screens/frame/frame"
import { Panel } from "~ui/screens/panel/panel"
import { fakeBrowser } from "../../support/fake-browser"

const tabId = 7
let url: string | undefined = "https://web.telegram.org/a/"

const told = async (key: string, value: TabState | TabCapture) =>
  act(async () => {
    await fakeBrowser.storage.session.set({ [key]: value })
    fakeBrowser.storage.session.onChanged.fire({ [key]: { newValue: value } } as never)
    await Promise.resolve()
  })

/** The page of the followed tab says who is on it. */
export const see = (sighting: Sighting) =>
  told(`tab:${tabId}`, { url: url ?? "", at: 1, reading: { seen: true, sighting } })

export const seeNobody = (why: NotSeen) =>
  told(`tab:${tabId}`, { url: url ?? "", at: 1, reading: { seen: false, why } })

export const capture = (result: TabCapture["result"]) =>
  told(`capture:${tabId}`, { url: url ?? "", at: 1, result })

/** The tab goes to another page; undefined: one whose address the browser keeps to itself. */
export const goTo = (next: string | undefined) =>
  act(async () => {
    url = next
    fakeBrowser.tabs.onActivated.fire()
    await Promise.resolve()
  })

/** The panel beside one tab, and a person's hands on the keys. */
export const mountPanel = async (start: string | undefined = "https://web.telegram.org/a/") => {
  url = start
  await startI18n("en")
  const tab = () => ({ id: tabId, windowId: 1, title: "A page", url })
  vi.spyOn(fakeBrowser.tabs, "query").mockImplementation(() => Promise.resolve([tab()] as never))
  vi.spyOn(fakeBrowser.tabs, "get").mockImplementation(() => Promise.resolve(tab() as never))
  const user = userEvent.setup()
  render(
    <Frame>
      <Panel />
    </Frame>
  )
  await screen.findByRole("tablist")
  return user
}

export const noteBox = (name: string) =>
  screen.findByRole<HTMLTextAreaElement>("textbox", { name: `Note for ${name}` })
