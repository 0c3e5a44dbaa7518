import type { Counts } from "~model/guard"
import type { GuardRow } from "../database"

/** How many rows the guarded tables should hold. */
export const countsIn = ({ tables }: GuardRow): Counts =>
  Object.fromEntries(Object.entries(tables).map(([table, { count }]) => [table, count]))
