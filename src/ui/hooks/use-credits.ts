import { type CreditView, readCredits } from "~jobs/read-credits"
import { useLive } from "./use-live"

/** All credits with their names, live; undefined until read. */
export const useCredits = (): CreditView[] | undefined => useLive(readCredits)
