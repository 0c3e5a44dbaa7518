/**
 * Minor units by ISO 4217 (list one, 2026); every other currency has two. Not asked of `Intl`:
 * Chromium follows CLDR there (RSD 0, IQD 0) and Firefox follows ISO (RSD 2, IQD 3), so an
 * archive moved between the two would change its prices a hundredfold.
 */
const MINOR_DIGITS: Record<string, string> = {
  0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
  3: "BHD IQD JOD KWD LYD OMR TND",
  4: "CLF UYW"
}

const digitsOf = new Map(
  Object.entries(MINOR_DIGITS).flatMap(([digits, codes]) =>
    codes.split(" ").map((code): [string, number] => [code, Number(digits)])
  )
)

/** How many digits stand after the point: JPY 0, EUR 2, KWD 3. */
export const minorDigits = (currency: string): number => digitsOf.get(currency) ?? 2

let known: Set<string> | undefined

/** Is this a currency the browser knows by its ISO 4217 code, in capitals? */
export const isCurrency = (code: string): boolean =>
  (known ??= new Set(Intl.supportedValuesOf("currency"))).has(code)
