import { readSettings } from "~jobs/settings"
import type { Settings } from "~model/settings"
import { useLive } from "./use-live"

/** All settings, live; `undefined` until they were read. */
export const useSettings = (): Settings | undefined => useLive(readSettings)
