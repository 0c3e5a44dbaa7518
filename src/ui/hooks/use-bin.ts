import { type BinItem, listBin } from "~jobs/bin"
import { type TakenOut, takenOut } from "~jobs/refill-bin"
import { useLive } from "./use-live"

export type { TakenOut }

/** What is in the bin, live, what went last first. */
export const useBin = (): BinItem[] | undefined => useLive(listBin)

/** What was last taken out of it, while that can be put back; null for nothing. */
export const useTakenOut = (): TakenOut | null | undefined => useLive(() => takenOut())
