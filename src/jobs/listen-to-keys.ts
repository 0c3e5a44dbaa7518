import { browser, type Tabs } from "~platform/browser"
import { openPanel } from "~platform/panel"
import { lockNow } from "./lock/lock-state"
import { lookInto } from "./look-into"
import { openBar, openBarWindow } from "./open-bar"

const read = ({ windowId, id }: Partial<Tabs.Tab> = {}) => {
  openPanel(windowId)
  if (id !== undefined) void lookInto(id)
}

/** The toolbar button and the browser's own keys. Call it while the background starts. */
export const listenToKeys = (): void => {
  browser.action.onClicked.addListener(read)
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === "open-bar") void openBar(tab?.id)
    else if (command === "open-window") void openBarWindow()
    else if (command === "lock") void lockNow()
    else read(tab)
  })
}
