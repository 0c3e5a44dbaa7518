import { readLeft } from "~jobs/tour/clear-tour"
import { useLive } from "./use-live"

/** How many rows of the tour stand in the records; live. */
export const useTourRows = () => useLive(readLeft)
