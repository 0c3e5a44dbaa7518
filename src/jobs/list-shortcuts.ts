import { browser } from "~platform/browser"

/** A key the browser gives the extension; `shortcut` is "" where none is set. */
export interface Shortcut {
  name: string
  description: string
  shortcut: string
}

export const listShortcuts = async (): Promise<Shortcut[]> =>
  (await browser.commands.getAll()).map((it) => ({
    name: it.name ?? "",
    description: it.description ?? "",
    shortcut: it.shortcut ?? ""
  }))
