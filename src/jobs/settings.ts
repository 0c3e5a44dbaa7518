import { checkSetting } from "~model/check-setting"
import { defaultSettings, type Settings, settingSchemas } from "~model/settings"
import type { Change } from "~model/change"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { put } from "~store/write"

type Name = keyof Settings

/** What the seller set, and what their goods say where they set nothing. */
export interface KnownSettings extends Settings {
  /** ISO 4217 in which most of the products first met are sold; "" without products. */
  goodsCurrency: string
}

/** Products that are asked for their currency: enough to tell, few enough to cost nothing. */
const asked = 50

const currencyOfGoods = async (): Promise<string> => {
  const counts = new Map<string, number>()
  for (const { price, cost } of await database.products.limit(asked).toArray()) {
    const currency = price?.currency ?? cost?.currency
    if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1)
  }
  return Array.from(counts).toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ""
}

/** All settings; one that was never set, or is damaged, has its default. */
export const readSettings = async (): Promise<KnownSettings> => {
  const rows = new Map((await database.settings.toArray()).map((row) => [row.key, row.value]))
  const settings = { ...defaultSettings }
  const fill = <K extends Name>(name: K) => {
    if (rows.has(name)) settings[name] = checkSetting(name, rows.get(name))
  }
  for (const name of Object.keys(settingSchemas)) fill(name as Name)
  return { ...settings, goodsCurrency: await currencyOfGoods() }
}

export const changeSetting = <K extends Name>(
  name: K,
  value: Settings[K]
): Promise<Change | null> => updateSetting(name, () => value)

/** Makes the new value of the one that is there when it is written, so that no other's is lost. */
export const updateSetting = <K extends Name>(
  name: K,
  next: (before: Settings[K]) => Settings[K]
): Promise<Change | null> =>
  commit(async (db) => {
    const row = await db.settings.get(name)
    const before = row ? checkSetting(name, row.value) : defaultSettings[name]
    return {
      act: { kind: "settings-changed", name },
      writes: [put("settings", { key: name, value: next(before) })]
    }
  })
