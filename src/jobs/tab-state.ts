import * as v from "valibot"
import { CaptureResult } from "~model/captured-product"
import { Address, Time } from "~model/row"
import { ReadingSchema } from "~model/sighting"
import { sessionValue } from "~platform/session"
import { dropBar } from "./bar-session"

/** What the content script of a tab last said, kept by the background under the tab's id. */
export const TabState = v.object({ url: Address, reading: ReadingSchema, at: Time })
export type TabState = v.InferOutput<typeof TabState>
export const tabStates = sessionValue("tab:", TabState)

/** What was last captured from a tab's page, by the seller's key or click. */
export const TabCapture = v.object({ url: Address, result: CaptureResult, at: Time })
export type TabCapture = v.InferOutput<typeof TabCapture>
export const tabCaptures = sessionValue("capture:", TabCapture)

/** A closed tab says nothing any more. */
export const forgetTab = async (tabId: number): Promise<void> => {
  await Promise.all([
    tabStates.drop(String(tabId)),
    tabCaptures.drop(String(tabId)),
    dropBar(tabId)
  ])
}
