import { type KnownSettings, readSettings } from "~jobs/settings"
import { useLive } from "./use-live"

/** All settings, live; `undefined` until they were read. */
export const useSettings = (): KnownSettings | undefined => useLive(readSettings)
