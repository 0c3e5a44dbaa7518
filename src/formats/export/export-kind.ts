/** What may be taken along, each a table of its own. */
export const exportTables = [
  "customers",
  "orders",
  "notes",
  "followUps",
  "links",
  "products",
  "replies"
] as const
export type ExportTable = (typeof exportTables)[number]

/** A workbook has a sheet for each table, a CSV is one table; vCard knows customers alone. */
export const exportFormats = ["xlsx", "csv", "json", "vcard"] as const
export type ExportFormat = (typeof exportFormats)[number]
