/** Beyond these a file is refused before it is unpacked or taken apart. Sizes are in bytes. */
export const limits = {
  file: 30_000_000,
  /** Of all that is packed in a workbook, counted while it is unpacked. */
  unpacked: 120_000_000,
  rows: 100_000,
  columns: 300,
  /** Of a sheet, also empty ones: as many rows as a spreadsheet can have, thirty columns wide. */
  cells: 32_000_000
}
