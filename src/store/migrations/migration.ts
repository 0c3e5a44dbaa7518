import type { Transaction } from "dexie"

/**
 * One numbered step of the schema. `upgrade` may await nothing but IndexedDB: anything else ends
 * the transaction under it. A throw leaves the old data whole.
 */
export interface Migration {
  version: number
  stores: Record<string, string | null>
  upgrade?: (transaction: Transaction) => Promise<void>
}
