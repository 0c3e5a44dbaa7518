/** Private windows, where Firefox lets no extension work unless its owner says so. */
import type { Driver } from "./driver"
import { ID } from "./seller"

/** What the switch "Run in Private Windows" of the add-on's own page does. */
export const allowInPrivate = (driver: Driver): Promise<unknown> =>
  driver.inBrowser(async (id) => {
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      "resource://gre/modules/ExtensionPermissions.sys.mjs"
    )
    const { AddonManager } = ChromeUtils.importESModule(
      "resource://gre/modules/AddonManager.sys.mjs"
    )
    const own = WebExtensionPolicy.getByID(id)
    const allowed = { permissions: ["internal:privateBrowsingAllowed"], origins: [] }
    if (own) await ExtensionPermissions.add(id, allowed, own.extension)
    await (await AddonManager.getAddonByID(id)).reload()
    while (!WebExtensionPolicy.getByID(id)?.privateBrowsingAllowed)
      await new Promise((resolve) => setTimeout(resolve, 50))
  }, ID)

export const isAllowedInPrivate = (driver: Driver): Promise<unknown> =>
  driver.inBrowser((id) => WebExtensionPolicy.getByID(id)?.privateBrowsingAllowed, ID)

/** A private window with a page in it; whatever is asked next is asked there. */
export const openPrivately = async (driver: Driver, url: string): Promise<void> => {
  const turnToPage = async (address: string) => {
    for (;;)
      for (const handle of await driver.handles()) {
        await driver.turnTo(handle, true)
        if ((await driver.run(() => location.href)) === address) return
      }
  }
  await driver.inBrowser(() => void OpenBrowserWindow({ private: true }))
  await turnToPage("about:privatebrowsing")
  await driver.inBrowser((it) => openTrustedLinkIn(it, "current"), url)
  await turnToPage(url)
}
