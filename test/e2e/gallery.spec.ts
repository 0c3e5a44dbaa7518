/** The look of parts and screens: pictures that fail on a change, and what keeps nobody out. */
import { expect, type Page, test } from "@playwright/test"
import { sheets } from "../../scripts/gallery/build-parts"
import { goTo } from "../../scripts/gallery/go"
import type { Theme } from "../../scripts/gallery/looks"
import { openParts, type PartsPage } from "../../scripts/gallery/parts-page"
import { inBoxes } from "../../scripts/gallery/pictures/in-boxes"
import { unlikeKept } from "../../scripts/gallery/pictures/kept"
import { scenes } from "../../scripts/gallery/scenes"
import { dressPage, overflow, settled } from "../../scripts/gallery/shoot"
import { openStudio, type Studio } from "../../scripts/gallery/studio"
import { faults } from "../support/axe"

/** An open menu takes all else from who reads by ear, the page's headings with it: it closes at once. */
const BEHIND = /^(aria-hidden-focus|landmark-one-main|page-has-heading-one|region):/

let parts: PartsPage
test.describe.configure({ mode: "serial" })
test.beforeAll(async () => {
  parts = await openParts()
})
test.afterAll(() => parts?.close())

for (const sheet of sheets)
  test(`parts: ${sheet}`, async () => {
    const { page, show } = parts
    const isMenu = sheet === "menu" || sheet === "ticks"
    const unlike: string[] = []
    for (const theme of ["light", "dark", "contrast"] as const) {
      await show(sheet, theme)
      const found = (await faults(page)).filter((it) => !(isMenu && BEHIND.test(it)))
      expect(found, theme).toEqual([])
      expect(await overflow(page), theme).toBeLessThanOrEqual(0)
      await inBoxes(page)
      const taken = await page.screenshot({ fullPage: true })
      unlike.push(unlikeKept(`${sheet}-${theme}`, taken))
    }
    expect(unlike.filter(Boolean)).toEqual([])
  })

test("whatever can have the focus shows it", async () => {
  const { page, show } = parts
  for (const sheet of ["buttons", "fields", "choices", "states", "lists"] as const) {
    await show(sheet, "light")
    const many = await page.locator(FOCUSABLE).count()
    const unseen = new Set<string>()
    for (let at = 0; at < many; at++) {
      await page.keyboard.press("Tab")
      const said = await page.evaluate(unringed)
      if (said) unseen.add(said)
    }
    expect([...unseen], sheet).toEqual([])
  }
})

const FOCUSABLE = "button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex='0']"

/** What has the focus and shows no ring, nor the label around it; "" for none. Runs in the page. */
const unringed = (): string => {
  const at = document.activeElement
  if (!at || at === document.body) return ""
  const around = [at, at.closest("label")].filter((it) => it !== null)
  const ringed = around.some((it) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(it)
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2
  })
  return ringed ? "" : at.outerHTML.slice(0, 120)
}

test.describe("screens", () => {
  let studio: Studio
  let own: Page
  test.beforeAll(async () => {
    test.setTimeout(120_000)
    studio = await openStudio()
    await studio.dress("few", "en")
    own = await studio.open()
  })
  test.afterAll(() => studio?.close())

  const kept: [string, Theme, number][] = [
    ["workspace-customers-few", "light", 1440],
    ["workspace-customers-mei-few", "light", 900],
    ["workspace-customers-mei-few", "dark", 1440],
    ["workspace-orders-few", "contrast", 900],
    ["workspace-products-apples-few", "dark", 900],
    ["workspace-pipeline-few", "light", 900],
    ["panel-card-few", "light", 320],
    ["panel-card-few", "dark", 280],
    ["panel-look-up-few", "light", 320],
    ["panel-stranger-few", "light", 320],
    ["bar-found-few", "light", 360],
    ["bar-found-few", "dark", 360]
  ]
  for (const [name, theme, width] of kept)
    test(`${name}, ${theme}, ${width} px`, async () => {
      const scene = scenes.find((it) => it.name === name)
      if (!scene) throw new Error(`no scene ${name}`)
      await dressPage(own, scene.place, theme, width)
      await goTo(studio, own, scene)
      expect(await faults(own)).toEqual([])
      expect(await overflow(own)).toBeLessThanOrEqual(0)
      await inBoxes(own)
      await settled(own)
      const taken = await own.locator("main").first().screenshot()
      expect(unlikeKept(`${name}-${theme}-${width}`, taken)).toBe("")
    })
})
