/** A size as people read it: "3.4 MB", "0 bytes". Powers of a thousand, as disks are sold. */
export const sayBytes = (bytes: number, language: string): string => {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: units[power] ?? "byte",
    // "short" says "44 byte".
    unitDisplay: power === 0 ? "long" : "short",
    maximumFractionDigits: power === 0 ? 0 : 1
  }).format(bytes / 1000 ** power)
}
