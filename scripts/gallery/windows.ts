/** What opens over a screen, what a file becomes before it is written, and the tour. */
import type { Page } from "@playwright/test"
import { tourSteps } from "~jobs/tour/steps"
import { chooseFile } from "../../test/support/file-input"
import { type FileName, files } from "./files"
import { said } from "./said"
import type { Scene } from "./scenes"

type Act = (page: Page) => Promise<void>

const click =
  (role: "button" | "menuitem") =>
  (key: string): Act =>
  (page) =>
    page
      .getByRole(role, { name: said(key) })
      .first()
      .click()
const press = click("button")
const choose = click("menuitem")

const inTurn =
  (...acts: Act[]): Act =>
  async (page) => {
    for (const act of acts) await act(page)
  }

/** Until it can be written, or something is wrong with it. */
const drop =
  (name: FileName): Act =>
  async (page) => {
    await page.locator("input[type=file]").first().waitFor({ state: "attached" })
    await chooseFile(page, name, files[name])
    await page.locator("main footer button:enabled, main [role=alert]").first().waitFor()
  }

const toTheEnd: Act = (page) =>
  page.evaluate(() => {
    for (const it of document.querySelectorAll("main, main *"))
      if (getComputedStyle(it).overflowY === "auto") it.scrollTop = it.scrollHeight
  })

const write: Act = async (page) => {
  await page.locator("main footer button").first().click()
  await page.locator(".toasts button").first().waitFor()
}

const pickAnother: Act = async (page) => {
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("textbox").fill("a")
  // Itself is among them, and comes first.
  await dialog.locator("[aria-live] button").last().click()
  await dialog.getByRole("radio").first().waitFor()
}

const mark: Act = (page) => page.locator("[data-mark]").first().click()
const merge = inTurn(press("common.moreActions"), choose("merge.mergeWith"))

const over = (
  name: string,
  where: Pick<Scene, "place" | "state" | "hash" | "beside">,
  act: Act
): Scene => ({ name: `window-${name}`, ...where, act })

const room = (hash: string, state: Scene["state"] = "few") =>
  ({ place: "workspace", state, hash: `#${hash}` }) as const
const panel = (state: Scene["state"] = "few") =>
  ({ place: "panel", state, beside: "chat" }) as const

export const windows: readonly Scene[] = [
  over("import-people", room("data/import"), drop("customers.csv")),
  over("import-people-end", room("data/import"), inTurn(drop("customers.csv"), toTheEnd)),
  over("import-unknown", room("data/import"), drop("anything.csv")),
  over("import-orders", room("data/import"), drop("orders_export.csv")),
  over("import-orders-end", room("data/import"), inTurn(drop("orders_export.csv"), toTheEnd)),
  over("import-bad", room("data/import"), drop("photo.csv")),
  over("import-products", room("products/import"), drop("products.csv")),
  over("import-products-end", room("products/import"), inTurn(drop("products.csv"), toTheEnd)),
  over("import-replies", room("replies/import"), drop("canned.json")),
  over("import-results", room("results/import"), drop("orders_export.csv")),
  over("merge", room("customers/mei"), merge),
  over("merge-two", room("customers/mei"), inTurn(merge, pickAnother)),
  over("history", room("customers/mei"), press("safety.history.title")),
  over("erase", room("customers/mei"), press("purge.erase")),
  over("marked", room("customers"), mark),
  over("add-tag", room("customers"), inTurn(mark, press("segments.bulk.addTag"))),
  over("add-customer", room("customers"), press("workspace.customers.add")),
  over("backup-key", room("data/backup"), press("backup.begin")),
  over("lock", room("data/privacy"), press("privacy.lock.set")),
  over("privacy-end", room("data/privacy"), toTheEnd),
  over("insights-end", room("insights"), toTheEnd),
  over("insights-who", room("insights"), async (page) => {
    await page.locator("summary").first().click()
    await page.locator("table button").first().click()
  }),
  over("settings-end", room("settings"), toTheEnd),
  over("panel-merge", panel(), inTurn(merge, pickAnother)),
  over("panel-health", panel(), (page) => page.locator("header button").first().click()),
  over("erase", room("customers/mei", "awkward"), press("purge.erase")),
  over("merge-two", room("customers/name-0", "awkward"), inTurn(merge, pickAnother)),
  over("panel-merge", panel("awkward"), inTurn(merge, pickAnother)),
  // The last with these records: they are others after it.
  over("import-done", room("data/import"), inTurn(drop("customers.csv"), write))
].map((it) => ({ ...it, name: `${it.name}-${it.state}` }))

export const tours: readonly Scene[] = tourSteps.map((step) => ({
  name: `tour-${step}-few`,
  place: "tour",
  state: "few",
  act: async (page) => {
    await page.evaluate((step) => chrome.storage.local.set({ tour: { step, startedAt: 1 } }), step)
    await page.reload()
    await page.locator("h1").first().waitFor()
  }
}))
