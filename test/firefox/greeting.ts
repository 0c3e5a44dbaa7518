/** The tour, which opens in a tab of its own when the extension is installed. */
import { setTimeout as later } from "node:timers/promises"

import type { Driver } from "./driver"

const GREETING = "tabs/practice.html"

/**
 * Closes it once it is there, as somebody does who has work to do. What is in it would be open beside
 * the pages of a test, and know nothing of rows that a test puts into the tables. The tab that was
 * there before is spoken to afterwards.
 */
export const closeGreeting = async (driver: Driver): Promise<void> => {
  const [first] = await driver.handles()
  if (first === undefined) throw new Error("the browser has no tab")
  for (;;) {
    for (const handle of await driver.handles()) {
      await driver.turnTo(handle)
      const address = String(await driver.run(() => location.href))
      if (!address.endsWith(GREETING)) continue
      await driver.close()
      await driver.turnTo(first, true)
      return
    }
    await later(50)
  }
}
