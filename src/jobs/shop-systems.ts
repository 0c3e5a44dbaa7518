import * as v from "valibot"
import type { CapturedProduct } from "~model/captured-product"
import { settingSchemas } from "~model/settings"
import type { ShopSystem } from "~model/shop-system"
import type { Database } from "~store/database"
import { put, type Write } from "~store/write"
import { updateSetting } from "./settings"

/** What the shops run on that are known so far: origin → system. */
const systemsIn = async (db: Database) => {
  const row = await db.settings.get("shopSystems")
  const read = v.safeParse(settingSchemas.shopSystems, row?.value)
  return read.success ? read.output : {}
}

/**
 * Notes what a shop runs on, as its page told. What is known already, or was chosen by hand, stays.
 * @param url Address of the product, which may be "".
 */
export const shopSystemSeen = async (
  db: Database,
  url: string,
  { system }: CapturedProduct
): Promise<Write[]> => {
  if (!system || !URL.canParse(url)) return []
  const { origin } = new URL(url)
  const known = await systemsIn(db)
  if (Object.hasOwn(known, origin)) return []
  return [put("settings", { key: "shopSystems", value: { ...known, [origin]: system } })]
}

/** Keeps in which folder of its host a shop stands; "" for the root. */
export const chooseShopFolder = (origin: string, folder: string) =>
  updateSetting("shopFolders", (before) => ({ ...before, [origin]: folder }))

/** Keeps what a shop runs on, as the seller chose it. */
export const chooseShopSystem = (origin: string, system: ShopSystem) =>
  updateSetting("shopSystems", (before) => ({ ...before, [origin]: system }))
