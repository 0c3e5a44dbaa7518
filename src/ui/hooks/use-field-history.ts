import { fieldHistory, type FormerValue } from "~jobs/field-history"
import type { KeptTable } from "~model/field-history"
import { useLive } from "./use-live"

export type { FormerValue }

/** What the fields of a record were, the latest first, live; undefined while they are read. */
export const useFieldHistory = (table: KeptTable, id: string): FormerValue[] | undefined =>
  useLive(() => fieldHistory(table, id), [table, id])
