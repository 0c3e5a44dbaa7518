import type { CapturedPicture } from "~model/captured-picture"
import { type CapturedProduct, type CaptureResult, isOneProduct } from "~model/captured-product"
import type { Runtime } from "~platform/browser"
import { inTurn } from "./in-turn"
import { pageAddress, withoutLogInParts } from "./page-address"
import { seeProduct } from "./see-product"
import { pictureOf } from "./small-picture"
import { tabCaptures } from "./tab-state"

const atItsPage = (product: CapturedProduct): CapturedProduct => {
  const { url } = product
  return { ...product, url: { ...url, value: pageAddress(url.value) || url.value } }
}

/** What a page's address logs in stays out of the product that may be kept of it. */
const withoutLogIn = (result: CaptureResult): CaptureResult => {
  if ("none" in result) return { ...result, url: pageAddress(result.url) }
  if ("several" in result) return { ...result, several: result.several.map(atItsPage) }
  return atItsPage(result)
}

/**
 * What a page says of its product: for the panel to show, and for the product that is kept of it
 * already. Its picture comes after: the screen is slow to be seen.
 */
export const takeCapture = async (
  said: { url: string; result: CaptureResult; picture?: CapturedPicture },
  sender: Runtime.MessageSender
): Promise<void> => {
  const tabId = sender.tab?.id
  if (tabId === undefined) return
  const result = withoutLogIn(said.result)
  const capture = { url: withoutLogInParts(said.url), result, at: Date.now() }
  const key = String(tabId)
  await inTurn(`capture ${key}`, () => tabCaptures.set(key, capture))
  // Where the tab stands is the browser's word; what the page says of its address is only its own.
  const page = pageAddress(sender.url ?? "")
  const [picture] = await Promise.all([
    said.picture && pictureOf(said.picture, { id: tabId, url: said.url }),
    isOneProduct(result) && page && seeProduct(result, page)
  ])
  if (!picture) return
  await inTurn(`capture ${key}`, async () => {
    if ((await tabCaptures.get(key))?.at === capture.at)
      await tabCaptures.set(key, { ...capture, picture })
  })
}
