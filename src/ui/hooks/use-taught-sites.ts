import { listTaught, type TaughtView } from "~jobs/taught-sites"
import { useLive } from "./use-live"

/** The sites that the seller taught, live, the latest first. */
export const useTaughtSites = (): TaughtView[] | undefined => useLive(listTaught)
