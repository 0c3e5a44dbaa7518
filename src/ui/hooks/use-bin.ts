import { type BinItem, listBin } from "~jobs/bin"
import { useLive } from "./use-live"

/** What is in the bin, live, what went last first. */
export const useBin = (): BinItem[] | undefined => useLive(listBin)
