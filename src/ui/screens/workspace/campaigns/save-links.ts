import { writeCsv } from "~formats/csv"
import { saveFile } from "~ui/parts/save-file"
import type { SheetRow } from "./link-sheet"

/** What a file may be called everywhere. */
const fileName = (name: string, ending: string): string =>
  `${name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "-").slice(0, 80) || "links"}.${ending}`

/** Gives rows to the seller as a file; a workbook's writer is loaded when one is wanted. */
export const saveRows = async (
  name: string,
  rows: readonly SheetRow[],
  as: "csv" | "xlsx"
): Promise<void> => {
  if (as === "csv") return saveFile(fileName(name, "csv"), writeCsv(rows), "text/csv")
  const { writeXlsx, xlsxType } = await import("~formats/write-xlsx")
  return saveFile(fileName(name, "xlsx"), await writeXlsx({ name, rows }), xlsxType)
}
