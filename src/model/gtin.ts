/**
 * A GTIN (EAN, UPC, ISBN-13) as it is typed, without its spaces and hyphens; null where it is not 8,
 * 12, 13 or 14 digits with the right check digit (GS1 General Specifications 7.9).
 */
export const readGtin = (typed: string): string | null => {
  const digits = typed.normalize("NFKC").replace(/[\s-]/g, "")
  if (!/^(?:\d{8}|\d{12,14})$/.test(digits) || /^0+$/.test(digits)) return null
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0)
  return sum % 10 === 0 ? digits : null
}
