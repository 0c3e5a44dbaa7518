/** The bar in Firefox: opened by its key at the caret of the page that is spoken to. */
import { expect } from "@playwright/test"

import type { Driver } from "./driver"
import { keysOf } from "./shipped-keys"

/** The bar's host in a page, whose shadow root is closed to it. */
const BAR = "html > :not(head):not(body)"

/**
 * Opens it and speaks to it from then on. It has the focus then: its page is kept from one time to
 * the next, so that what stands in it says nothing, and what is typed before goes into the composer.
 */
export const openBar = async (driver: Driver): Promise<void> => {
  await driver.chord(...keysOf("open-bar"))
  const hasFocus = () => driver.run((host) => document.activeElement?.matches(host) ?? false, BAR)
  await expect.poll(hasFocus).toBe(true)
  await driver.intoFrame(BAR)
}
