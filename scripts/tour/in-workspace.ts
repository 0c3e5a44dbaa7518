import { expect } from "@playwright/test"
import type { Scene } from "./scene"

/** Everything at once, in a page of its own. */
export const walkWorkspace = async ({ seller, stage }: Scene): Promise<void> => {
  const workspace = await seller.openOwn("tabs/workspace.html#customers")
  await workspace.setViewportSize({ width: 1280, height: 800 })
  await stage.step(
    "The workspace: every customer, order, product, reply and link",
    async () => {
      await workspace.getByRole("row", { name: /Alice Chen/ }).click()
      await expect(workspace.getByText("Likes the red ones, size M 🍎").first()).toBeVisible()
    },
    workspace
  )
}
