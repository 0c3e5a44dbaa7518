import { browser } from "./browser"

const permission = { permissions: ["downloads" as const] }

/** Whether files may be written to the downloads without a click. */
export const mayDownload = (): Promise<boolean> => browser.permissions.contains(permission)

/** Asks for that, within a click. */
export const askDownloads = (): Promise<boolean> => browser.permissions.request(permission)

/** How a download went; `gone`: it was broken off or the disk is full. */
export type Downloaded = "written" | "disk-full" | "gone"

/**
 * Writes a file to the downloads: with the permission it is waited for until it is written; without,
 * the browser is told to and says nothing of how it goes.
 * @param name May have folders before it.
 */
export const download = async (content: Blob, name: string): Promise<Downloaded> => {
  if (await mayDownload()) return downloadFrom(content, name)
  return byLink(URL.createObjectURL(content), name)
}

/**
 * The same without a page, with the permission alone.
 * @param content Where there is no way to an address of its own, one that another page made for it.
 */
export const downloadFrom = async (content: Blob | string, name: string): Promise<Downloaded> => {
  const url = typeof content === "string" ? content : URL.createObjectURL(content)
  try {
    const id = await browser.downloads.download({ url, filename: name, saveAs: false })
    return await ended(id)
  } finally {
    // Whoever made it lets go of it.
    if (typeof content !== "string") URL.revokeObjectURL(url)
  }
}

const byLink = (url: string, name: string): Downloaded => {
  const link = document.createElement("a")
  link.href = url
  link.download = name.slice(name.lastIndexOf("/") + 1)
  link.click()
  // The browser has read the address when it comes back from the click, not what is behind it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return "written"
}

const ended = (id: number): Promise<Downloaded> =>
  new Promise((resolve) => {
    const look = async () => {
      const [found] = await browser.downloads.search({ id })
      if (found?.state === "in_progress") return
      browser.downloads.onChanged.removeListener(listen)
      if (found?.state === "complete") resolve("written")
      else resolve(found?.error === "FILE_NO_SPACE" ? "disk-full" : "gone")
    }
    const listen = (change: { id: number }) => {
      if (change.id === id) void look()
    }
    browser.downloads.onChanged.addListener(listen)
    // It may have come to its end before anybody listened.
    void look()
  })
