/** What the browser shows for the background, seen from a page of the extension. */
import type { Page } from "@playwright/test"
import type { Seller } from "./seller"

/** Ends the background's worker, as the browser does when it had nothing to do for a while. */
export const stopWorker = async (seller: Seller, page: Page): Promise<void> => {
  const session = await seller.context.newCDPSession(page)
  const workers = async () =>
    (await session.send("Target.getTargets")).targetInfos.filter(
      ({ type, url }) => type === "service_worker" && url.includes(seller.extensionId)
    )
  for (const { targetId } of await workers()) await session.send("Target.closeTarget", { targetId })
  for (;;) if ((await workers()).length === 0) break
  await session.detach()
}

/** The number on the toolbar button. */
export const badge = (page: Page): Promise<string> =>
  page.evaluate(() => chrome.action.getBadgeText({}))

/** Ids of the notifications that stand. */
export const notifications = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        chrome.notifications.getAll((all) => resolve(Object.keys(all)))
      })
  )
