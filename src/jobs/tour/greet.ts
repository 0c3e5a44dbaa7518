import { browser } from "~platform/browser"
import { practicePath } from "~platform/practice"
import { openExtensionPage } from "~platform/tabs"

/**
 * Opens the tour once, when the extension is installed. Who has allowed a site already is no
 * newcomer, whatever the browser calls it: the extension was set up for them, or is back again.
 */
export const greet = async ({ reason }: { reason: string }): Promise<void> => {
  if (reason !== "install") return
  const { origins = [] } = await browser.permissions.getAll()
  if (origins.length === 0) await openExtensionPage(practicePath)
}
