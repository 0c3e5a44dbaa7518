import { type Brought, broughtBy } from "~jobs/brought"
import { readCredits } from "~jobs/read-credits"
import { useLive } from "./use-live"

/** What a customer's links brought, certain and likely, live; undefined until read. */
export const useBrought = (introducerId: string): Brought | undefined =>
  useLive(async () => {
    const views = await readCredits()
    return broughtBy(
      views.filter((it) => it.credit.certainty !== "none" && it.introducerId === introducerId)
    )
  }, [introducerId])
