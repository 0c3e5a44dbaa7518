import type { Seller } from "../../test/support/seller"

/** Adds the sample data as a seller does: in the settings, by its button. */
export const addSamples = async (seller: Seller): Promise<void> => {
  const settings = await seller.openOwn("tabs/workspace.html#settings")
  await settings.getByRole("button", { name: "Add sample data" }).click()
  await settings.getByRole("button", { name: /^Remove the .* sample rows$/ }).waitFor()
  await settings.close()
}
