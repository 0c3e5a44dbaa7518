import * as v from "valibot"
import { defaultSettings, type Settings, settingSchemas } from "./settings"

/** A setting as it was stored; its default where that was never set, or is damaged. */
export const checkSetting = <K extends keyof Settings>(name: K, value: unknown): Settings[K] => {
  const schema: v.GenericSchema = settingSchemas[name]
  const result = v.safeParse(schema, value)
  return result.success ? (result.output as Settings[K]) : defaultSettings[name]
}
