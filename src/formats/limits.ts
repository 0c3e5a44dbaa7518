/** Beyond these a file is refused before it is unpacked or taken apart. Sizes are in bytes. */
export const limits = {
  file: 30_000_000,
  /** Of all that is packed in a workbook, counted while it is unpacked. */
  unpacked: 120_000_000,
  rows: 100_000,
  columns: 300
}
