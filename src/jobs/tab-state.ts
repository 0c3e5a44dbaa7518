import * as v from "valibot"
import { PictureData } from "~model/captured-picture"
import { CaptureResult } from "~model/captured-product"
import { Address, Time, text } from "~model/row"
import { ReadingSchema } from "~model/sighting"
import { sessionValue } from "~platform/session"
import { dropBar } from "./bar-session"
import { journeys } from "./journey"
import { forgetParts } from "./parts-left"

/** What the content script of a tab last said, kept by the background under the tab's id. */
export const TabState = v.object({ url: Address, reading: ReadingSchema, at: Time })
export type TabState = v.InferOutput<typeof TabState>
export const tabStates = sessionValue("tab:", TabState)

/** What was last captured from a tab's page, by the seller's key or click. */
export const TabCapture = v.object({
  url: Address,
  result: CaptureResult,
  at: Time,
  /** The product, small; not there where the page lets none be taken. */
  picture: v.exactOptional(PictureData)
})
export type TabCapture = v.InferOutput<typeof TabCapture>
export const tabCaptures = sessionValue("capture:", TabCapture)

/** How many conversations wait on a tab's site, and its name for people. */
export const TabUnread = v.object({
  siteName: text(300),
  count: v.number(),
  /** When the count last rose from 0: how long the oldest waits at least. */
  since: v.exactOptional(Time)
})
export type TabUnread = v.InferOutput<typeof TabUnread>
export const tabUnread = sessionValue("unread:", TabUnread)

/** Whose log-in a tab showed last; a chat list tells of nobody, and the log-in is still the same. */
export const tabAccounts = sessionValue(
  "account:",
  v.object({ site: text(200), account: text(200) })
)

/** What the last documents of a tab told of an order; `documentId` as the browser names them. */
export const tabTold = sessionValue(
  "told:",
  v.object({ by: v.array(v.object({ documentId: text(100), said: text(4000) })) })
)

/** A closed tab says nothing any more. */
export const forgetTab = async (tabId: number): Promise<void> => {
  await Promise.all([
    tabStates.drop(String(tabId)),
    tabCaptures.drop(String(tabId)),
    tabUnread.drop(String(tabId)),
    tabAccounts.drop(String(tabId)),
    journeys.drop(String(tabId)),
    tabTold.drop(String(tabId)),
    forgetParts(tabId),
    dropBar(tabId)
  ])
}
