/** Firefox's own sidebar: a page in the browser's window, which no tab's handle leads to. */
import * as v from "valibot"

import { ID } from "./seller"
import type { Driver } from "./driver"

const Seen = v.object({
  url: v.string(),
  text: v.string(),
  /** In px: of the sidebar, and of what is in it. */
  width: v.number(),
  needs: v.number()
})
export type SidebarSeen = v.InferOutput<typeof Seen>

/** Opens it in the window of the tab that is spoken to, as its menu does. */
export const showSidebar = (driver: Driver): Promise<unknown> =>
  driver.inBrowser(
    (id) => SidebarController.show(id),
    `${ID.replaceAll(/[^a-z]/g, "_")}-sidebar-action`
  )

/** Closes it, as its own button does. */
export const hideSidebar = (driver: Driver): Promise<unknown> =>
  driver.inBrowser(() => SidebarController.hide())

/** What stands in it; null while it is closed. */
export const sidebarOf = async (driver: Driver): Promise<SidebarSeen | null> =>
  v.parse(v.nullable(Seen), await driver.inBrowser(lookIntoSidebar))

const lookIntoSidebar = () =>
  new Promise((resolve) => {
    const outer = document.querySelector<HTMLIFrameElement>("#sidebar")?.contentDocument
    const inner = outer?.querySelector<FirefoxBrowser>("#webext-panels-browser")
    if (!SidebarController.isOpen || !inner?.messageManager) return resolve(null)
    const manager = inner.messageManager
    const heard = ({ data }: { data: unknown }) => {
      manager.removeMessageListener("seen", heard)
      resolve(data)
    }
    manager.addMessageListener("seen", heard)
    const look = `{
      const { body, documentElement: root } = content.document
      sendAsyncMessage("seen", {
        url: content.location.href,
        text: body?.innerText ?? "",
        width: content.innerWidth,
        needs: root.scrollWidth
      })
    }`
    manager.loadFrameScript(`data:,${encodeURIComponent(look)}`, false)
  })
