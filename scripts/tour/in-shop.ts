import { expect } from "@playwright/test"
import { openTab } from "../../test/support/panel"
import { readQr } from "../../test/support/qr-picture"
import type { Scene } from "./scene"

/** A product read from a shop, and a link to it. */
export const walkShop = async ({ shop, stage, page, panel }: Scene): Promise<void> => {
  await stage.step(
    "A shop's page read on the key: cost told apart from the selling price",
    async () => {
      await page.goto(`${shop}/products/spring-tea`)
      await expect(panel.getByRole("heading", { name: /Spring tea/ })).toBeVisible()
      await panel.getByRole("button", { name: /^Cost ×/ }).click()
      await panel.getByRole("button", { name: "Save product" }).click()
      await expect(panel.getByText("Saved, sells at")).toBeVisible()
    },
    page,
    panel
  )

  await stage.step(
    "A link for WeChat as a QR code, read back from the screen",
    async () => {
      await openTab(panel, "Share")
      await panel.getByRole("button", { name: /^Show QR code/ }).click()
      const code = panel.getByRole("img", { name: /^QR code/ })
      await expect(code).toBeVisible()
      expect(await readQr(code)).toContain(`${shop}/products/spring-tea`)
    },
    page,
    panel
  )
}
