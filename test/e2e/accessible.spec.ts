import { expect, test } from "@playwright/test"
import { addSamples } from "../../scripts/practice/samples"
import { type ConverseBed, start } from "../beds/converse/index"
import { faults } from "../support/axe"
import { cardOf, openPanel } from "../support/panel"
import { type Seller, startSeller } from "../support/seller"

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
