/** To a scene, in a page that may stand anywhere. */
import type { Page } from "@playwright/test"
import type { Scene } from "./scenes"
import { settled } from "./shoot"
import type { Studio } from "./studio"
import { holdRecords, letGo } from "./trouble"

const addresses = {
  workspace: "tabs/workspace.html",
  panel: "sidepanel.html",
  tour: "tabs/practice.html",
  bar: "tabs/bar.html"
}

export const goTo = async (studio: Studio, page: Page, scene: Scene): Promise<void> => {
  const waits = scene.state === "loading"
  await letGo(studio.seller.worker)
  // Somewhere else first: a page whose records are held from the start shows nothing at all.
  if (scene.place === "panel") await studio.beside(waits ? "nothing" : (scene.beside ?? "nothing"))
  const base = `chrome-extension://${studio.seller.extensionId}/${addresses[scene.place]}`
  // Loaded anew: nothing is left of the scene before.
  await page.goto("about:blank")
  await page.goto(`${base}${waits ? "#sites" : (scene.hash ?? "")}`)
  await page.locator("main").first().waitFor()
  await settled(page)
  if (waits) {
    // Which page stands beside the panel is told by the sites that were taught: without them it
    // would go on to show the page before.
    await holdRecords(studio.seller.worker, scene.place === "panel" ? ["taughtSites"] : [])
    if (scene.place === "panel") await studio.beside(scene.beside ?? "nothing")
    else await page.evaluate((hash) => (location.hash = hash), scene.hash ?? "")
    await settled(page)
  }
  if (!scene.act) return
  await scene.act(page)
  await settled(page)
}
