import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { expect, type Page, test } from "@playwright/test"
import type { AxeResults } from "axe-core"
import { addSamples } from "../../scripts/practice/samples"
import { type ConverseBed, start } from "../beds/converse/index"
import { cardOf, openPanel } from "../support/panel"
import { type Seller, startSeller } from "../support/seller"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

/** What axe finds wrong, one line each; the page's own rules against scripts do not bind a test. */
const faults = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  const found: AxeResults = await page.evaluate("axe.run()")
  expect(found.passes.length, "axe looked at something").toBeGreaterThan(5)
  return found.violations.flatMap((it) =>
    it.nodes.map((node) => `${it.id}: ${node.html.slice(0, 120)}`)
  )
}

let bed: ConverseBed
let seller: Seller
test.beforeAll(async () => {
  test.setTimeout(180_000)
  bed = await start()
  seller = await startSeller(["http://localhost/*"])
  await addSamples(seller)
})
test.afterAll(async () => {
  await seller?.close()
  await bed?.stop()
})

for (const colorScheme of ["light", "dark"] as const)
  test(`nothing to complain of in the panel, the workspace and the bar, ${colorScheme}`, async () => {
    const page = await seller.context.newPage()
    await bed.login(page, "alice")
    const panel = await openPanel(seller)
    await panel.emulateMedia({ colorScheme })
    await expect(cardOf(panel, "Alice Chen")).toBeVisible()
    for (const tab of await panel.getByRole("tab").all()) {
      await tab.click()
      expect(await faults(panel), await tab.innerText()).toEqual([])
    }
    const workspace = await seller.openOwn("tabs/workspace.html")
    await workspace.emulateMedia({ colorScheme })
    const rooms = [
      "customers",
      "orders",
      "products",
      "replies",
      "links",
      "bin",
      "sites",
      "settings"
    ]
    for (const room of rooms) {
      await workspace.goto(workspace.url().replace(/(#.*)?$/, `#${room}`))
      await expect(workspace.getByRole("navigation")).toBeVisible()
      expect(await faults(workspace), room).toEqual([])
    }
    const bar = await seller.openOwn("tabs/bar.html")
    await bar.emulateMedia({ colorScheme })
    await bar.getByRole("combobox").fill("app")
    await expect(bar.getByRole("option").first()).toBeVisible()
    expect(await faults(bar)).toEqual([])
    await Promise.all([page, panel, workspace, bar].map((it) => it.close()))
  })
