/** The short form of `npm run soak:page`: a chat's and a shop's page turn hostile while the seller works. */
import { expect, test } from "@playwright/test"

import { lineOf } from "../../scripts/soak/page/clickjack"
import { besiegedPages } from "../../scripts/soak/page/pages"
import { besiege, bundleHostile } from "../../scripts/soak/page/siege"
import { fewestSeeing } from "../../scripts/soak/page/sum"
import { anApple } from "../support/builders"
import { startChatSite } from "../support/chat-page"
import { type Seller, startSeller } from "../support/seller"

let seller: Seller
let script: string

test.beforeAll(async () => {
  script = await bundleHostile()
  seller = await startSeller(["https://*/*", "http://*/*"])
})
test.afterAll(() => seller?.close())

for (const fixture of besiegedPages("converse,shopify-admin"))
  test(`${fixture.site}: no attack sees a character of the records, and none has anything done`, async () => {
    // Half a minute on a quiet machine.
    test.setTimeout(240_000)
    const { leaks, acts, attacks, heard, control } = await besiege(seller, fixture, script)
    expect(leaks).toEqual([])
    expect(acts).toEqual([])
    expect(attacks).toBeGreaterThan(200)
    // Spies that hear nothing, or do not see what stands in their own page, prove nothing.
    expect(heard).toBeGreaterThan(200)
    expect(control).toBeGreaterThanOrEqual(fewestSeeing)
  })

test("the control: where nothing lies over the bar, the same click writes", async () => {
  const site = await startChatSite()
  try {
    await seller.seed("products", [anApple()])
    const page = await seller.context.newPage()
    await page.goto(site.put("/honest"))
    await page.locator("textarea").click()
    await seller.chord(page)
    const bar = await seller.bar(page)
    await page.keyboard.type("apples")
    await expect(bar.getByRole("option").first()).toContainText("Apples")
    await expect(async () => {
      const at = await lineOf(page, bar)
      if (at) await page.mouse.click(at.x, at.y)
      await expect(page.locator("textarea")).toHaveValue(/^Apples 5 kg/, { timeout: 200 })
    }).toPass({ timeout: 10_000 })
    await page.close()
  } finally {
    await site.stop()
  }
})
