import { browser, type Menus, type Tabs } from "./browser"

/** An entry of the menu on selected words. */
export interface SelectionEntry {
  id: string
  /** Key of its words in the manifest's language files. */
  message: string
  /** Gets what is selected, on which tab, and in which of its frames. */
  onChosen: (chosen: { text: string; tabId: number; frameId: number }) => void
}

/** Puts entries on the menu of selected words. Call it whenever the worker starts. */
export const selectionMenu = (entries: readonly SelectionEntry[]): void => {
  browser.runtime.onInstalled.addListener(() => void make(entries))
  browser.contextMenus.onClicked.addListener((info: Menus.OnClickData, tab?: Tabs.Tab) => {
    const entry = entries.find((it) => it.id === info.menuItemId)
    const { selectionText: text = "", frameId = 0 } = info
    if (entry && tab?.id !== undefined) entry.onChosen({ text, tabId: tab.id, frameId })
  })
}

const make = async (entries: readonly SelectionEntry[]): Promise<void> => {
  // An update brings its own: what the last version made would be refused as there already.
  await browser.contextMenus.removeAll()
  for (const { id, message } of entries)
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(message),
      contexts: ["selection"]
    })
}
