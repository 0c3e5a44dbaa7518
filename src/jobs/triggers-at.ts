import { grantCovers } from "~sites/rules/grant"
import { isBarOffAt } from "./bar-off"
import { readSettings } from "./settings"

/**
 * Did the seller switch the triggers on for the page at this address, and lets the bar be there? A
 * page's script that says so by itself opens nothing.
 */
export const areTriggersOnAt = async (url: string): Promise<boolean> => {
  const { triggers } = await readSettings()
  const on = Object.keys(triggers).some((it) => triggers[it] === true && grantCovers(it, url))
  return on && !(await isBarOffAt(url))
}
