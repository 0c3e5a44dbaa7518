import { browser } from "./browser"

/** One notification of the browser. Without buttons: Firefox refuses those that have some. */
export interface Shown {
  title: string
  message: string
}

/** Shows it; one of the same id is replaced. */
export const show = async (id: string, { title, message }: Shown): Promise<void> => {
  const icons = Object.entries(browser.runtime.getManifest().icons ?? {})
  const [, largest = ""] = icons.toSorted(([a], [b]) => Number(b) - Number(a))[0] ?? []
  // From the worker an address is needed: a path is looked for beside its script.
  const iconUrl = browser.runtime.getURL(largest)
  await browser.notifications.create(id, { type: "basic", iconUrl, title, message })
}

/** Ids of those that still stand. */
export const shownIds = async (): Promise<string[]> =>
  Object.keys(await browser.notifications.getAll())

export const hide = async (id: string): Promise<void> => {
  await browser.notifications.clear(id)
}

export const onClick = (open: (id: string) => void): void =>
  browser.notifications.onClicked.addListener(open)
