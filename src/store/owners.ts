import { contactTables, type TableName } from "~model/change"

const ofOne: readonly TableName[] = contactTables

/** The customer that a row is, or is of; none for all others. */
export const ownersOf = (
  table: TableName,
  key: string,
  ...rows: (Record<string, unknown> | undefined)[]
): string[] => {
  if (table === "contacts") return [key]
  if (!ofOne.includes(table)) return []
  return rows.flatMap((row) => (typeof row?.["contactId"] === "string" ? [row["contactId"]] : []))
}
