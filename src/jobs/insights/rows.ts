import { isVoid } from "~jobs/read-credits"
import { database, type Rows } from "~store/database"
import { survivors } from "~store/survivor"
import { type OutcomeLog, outcomeLog } from "../outcome-log"
import { readSettings } from "../settings"

/** What stands in the tables, without what is in the bin. */
export interface AliveTables {
  orders: readonly Rows["orders"][]
  contacts: readonly Rows["contacts"][]
  products: readonly Rows["products"][]
  credits: readonly Rows["credits"][]
  shareLinks: readonly Rows["shareLinks"][]
  campaigns: readonly Rows["campaigns"][]
  snippets: readonly Rows["snippets"][]
}

/** What figures need beside the tables. */
export interface Beside {
  log: OutcomeLog
  stages: readonly { id: string }[]
  /** Whom each id stands for today. */
  into: (id: string) => string | undefined
  /** Orders that credits speak of and that are in the bin: nothing came of them. */
  binned: ReadonlyMap<string, Rows["orders"]>
}

/** Reads the log of what was given, who was merged, and orders in the bin that have a credit. */
export const readBeside = async ({
  credits,
  orders
}: Pick<AliveTables, "credits" | "orders">): Promise<Beside> => {
  // Of few credits, not of two hundred thousand orders.
  const missing = new Set(credits.flatMap(({ orderId }) => orderId ?? []))
  if (missing.size > 0) for (const it of orders) missing.delete(it.id)
  const [log, { stages }, into, found] = await Promise.all([
    outcomeLog(),
    readSettings(),
    survivors(database),
    database.orders.bulkGet([...missing])
  ])
  const binned = found.flatMap((it) => (it && isVoid(it) ? [[it.id, it] as const] : []))
  return { log, stages, into, binned: new Map(binned) }
}
