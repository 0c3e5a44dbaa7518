import { expect, it } from "vitest"
import manifest from "../../package.json"

/**
 * Alt with a letter, Shift held or not, opens a menu of Firefox's own menu bar on Windows and Linux,
 * hidden or not, and no extension hears of it: File, Edit, View, Hi_s_tory, Bookmarks, Tools, Help.
 * Chinese has the same letters. Seen in Firefox ESR 153.
 */
const MENUS = "FEVSBTH"

it("Firefox's menus have none of the keys that it is given", () => {
  const keys = Object.values(manifest.manifest.overrides.firefox.commands).flatMap((it) =>
    "suggested_key" in it ? [it.suggested_key.default] : []
  )
  expect(keys.length).toBeGreaterThan(3)
  const taken = new RegExp(`^Alt\\+(?:Shift\\+)?[${MENUS}]$`)
  expect(keys.filter((key) => taken.test(key))).toEqual([])
})
