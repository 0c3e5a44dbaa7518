import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isCurrency, minorDigits } from "~model/currency"
import { formatMoney } from "~model/money"
import { parseMoney, readWrittenPrice } from "~model/parse-money"

const money = (minor: number, currency: string, assumed = false) => ({
  ok: true,
  money: { minor, currency },
  assumed
})
const no = (why: string) => ({ ok: false, why })

describe("parseMoney", () => {
  it.each([
    ["1.234,56 €", undefined, money(123456, "EUR")],
    ["€1,234.56", undefined, money(123456, "EUR")],
    ["1.299 €", undefined, money(129900, "EUR")],
    ["1,299 €", undefined, money(129900, "EUR")],
    ["¥136", undefined, money(13600, "CNY", true)],
    ["￥１３６", undefined, money(13600, "CNY", true)],
    ["¥136", "JPY", money(136, "JPY")],
    ["¥136", "USD", money(13600, "CNY", true)],
    ["136元", undefined, money(13600, "CNY")],
    ["136.5元", undefined, money(13650, "CNY")],
    ["1,980円", undefined, money(1980, "JPY")],
    ["$1,299.00", undefined, money(129900, "USD", true)],
    ["$1,299.00", "AUD", money(129900, "AUD")],
    ["US$ 1,299", "AUD", money(129900, "USD")],
    ["1 299,00 kr", "SEK", money(129900, "SEK")],
    ["1\u00a0299,00\u00a0kr", "NOK", money(129900, "NOK")],
    ["1\u202f299,00 €", undefined, money(129900, "EUR")],
    ["136", "CNY", money(13600, "CNY")],
    ["136", "cny", money(13600, "CNY")],
    ["CHF 1'299.50", undefined, money(129950, "CHF")],
    ["₹1,23,456.00", undefined, money(12345600, "INR")],
    ["12.990", "CLP", money(12990, "CLP")],
    ["Rp 129.900", undefined, money(12990000, "IDR")],
    ["KWD 1.250", undefined, money(1250, "KWD")],
    ["12 KWD", undefined, money(12000, "KWD")],
    ["129,- Kč", undefined, money(12900, "CZK")],
    ["R$ 59,90", undefined, money(5990, "BRL")],
    ["١٣٦٫٥٠ SAR", undefined, money(13650, "SAR")],
    ["0", "EUR", money(0, "EUR")],
    [".5", "EUR", no("no-number")],
    ["136", undefined, no("no-currency")],
    ["1 299,00 kr", undefined, no("ambiguous-currency")],
    ["1 299,00 kr", "EUR", no("ambiguous-currency")],
    ["1.299", "USD", no("ambiguous-number")],
    ["1,250 KWD", undefined, no("ambiguous-number")],
    ["1,2345 €", undefined, no("ambiguous-number")],
    ["12,34,5 €", undefined, no("ambiguous-number")],
    ["0.299 €", undefined, no("ambiguous-number")],
    ["1234.567.890 €", undefined, no("ambiguous-number")],
    ["12.5", "JPY", no("ambiguous-number")],
    ["1500.00", "JPY", money(1500, "JPY")],
    ["€12 – €15", undefined, no("range")],
    ["12-15 €", undefined, no("range")],
    ["-5 €", undefined, no("negative")],
    ["from 12 €", undefined, no("lowest-price")],
    ["1.2万元", undefined, money(1200000, "CNY")],
    ["-20% €", undefined, no("no-number")],
    ["", "EUR", no("no-number")],
    ["€", undefined, no("no-number")],
    ["90071992547409.92 €", undefined, no("too-large")],
    ["1".repeat(500), "EUR", no("no-number")]
  ])("%s with the hint %s", (text, hint, expected) => {
    expect(parseMoney(text, hint)).toEqual(expected)
  })

  it("reads back what it writes, to the last minor unit, in every locale", () => {
    const currencies = ["CNY", "EUR", "USD", "JPY", "KWD", "INR", "BRL", "HUF", "RSD", "CHF", "IDR"]
    const locales = ["en", "zh-CN", "de", "fr", "en-IN", "pt-BR", "de-CH", "ja", "sv"]
    fc.assert(
      fc.property(
        fc.nat(2 ** 40),
        fc.constantFrom(...currencies),
        fc.constantFrom(...locales),
        (minor, currency, locale) => {
          const read = parseMoney(formatMoney({ minor, currency }, locale), currency)
          // Refused is fine, read wrong is not.
          if (read.ok) expect(read.money).toEqual({ minor, currency })
        }
      ),
      { numRuns: 500 }
    )
  })

  it("never throws, and what it accepts is whole and has a currency", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.option(fc.string()), (text, hint) => {
        const read = parseMoney(text, hint ?? undefined)
        if (!read.ok) return
        expect(Number.isSafeInteger(read.money.minor)).toBe(true)
        expect(isCurrency(read.money.currency)).toBe(true)
      })
    )
  })
})

it("counts minor units as ISO 4217 does, not as the browser shows them", () => {
  expect(["JPY", "KWD", "EUR", "RSD", "IQD", "HUF", "IDR"].map(minorDigits)).toEqual([
    0, 3, 2, 2, 3, 2, 2
  ])
})

describe("prices as shops of the world write them", () => {
  it.each([
    ["¥1,234.5万", undefined, money(1234500000, "CNY", true)],
    ["128万円", undefined, money(1280000, "JPY")],
    ["1.234万元", undefined, money(1234000, "CNY")],
    ["1억 원", undefined, money(100000000, "KRW")],
    ["٣٫٥٠ ر.س", undefined, money(350, "SAR")],
    ["٣٫٥٠", "KWD", money(3500, "KWD")],
    ["\u200f١٬٢٩٩٫٠٠ د.إ\u200e", undefined, money(129900, "AED")],
    ["३५०", "INR", money(35000, "INR")],
    ["1 299 ₽", undefined, money(129900, "RUB")],
    ["44 890 тг.", undefined, money(4489000, "KZT")],
    ["249 руб.", undefined, money(24900, "RUB")],
    ["CHF 1'299.-", undefined, money(129900, "CHF")],
    ["1’299.– CHF", undefined, money(129900, "CHF")],
    ["99,– €", undefined, money(9900, "EUR")],
    ["€ 20,-", undefined, money(2000, "EUR")],
    ["R$ 1.299,00", undefined, money(129900, "BRL")],
    ["Rp15.000", undefined, money(1500000, "IDR")],
    ["₹1,29,999", undefined, money(12999900, "INR")],
    ["12.90 CHF", undefined, money(1290, "CHF")],
    ["$24.990", "CLP", money(24990, "CLP")],
    ["US $2.66", undefined, money(266, "USD")],
    ["S $2.66", undefined, no("no-number")],
    ["US$2.66", undefined, money(266, "USD")],
    ["$12.00 USD", undefined, money(1200, "USD")],
    ["$12.00 AUD", undefined, money(1200, "AUD")],
    ["€12.00 EUR", undefined, money(1200, "EUR")],
    ["S/ 59.90", undefined, money(5990, "PEN")],
    ["173,34 Lei", undefined, money(17334, "RON")],
    ["12,90 лв.", undefined, money(1290, "BGN")],
    ["1 299 RUR", undefined, money(129900, "RUB")],
    ["294 元", "TWD", money(29400, "TWD")],
    ["294 元", undefined, money(29400, "CNY")],
    ["1.599 TL", undefined, money(159900, "TRY")],
    ["1.290.000₫", undefined, money(1290000, "VND")],
    ["Rs. 1,299", undefined, money(129900, "INR")],
    ["Rs 1,299", undefined, no("ambiguous-currency")],
    ["Rs 1,299", "PKR", money(129900, "PKR")],
    ["12 EUR", "USD", money(1200, "EUR")],
    ["二十元", undefined, no("no-number")],
    ["1万2000円", undefined, no("no-number")],
    ["10–20 €", undefined, no("range")],
    ["¥100~¥200", undefined, no("range")],
    ["R$ 10,00 - R$ 20,00", undefined, no("range")],
    ["−5 €", undefined, no("negative")],
    ["-$5.00", undefined, no("negative")],
    ["￥129.00起", undefined, no("lowest-price")],
    ["3 x 12,00 €", undefined, no("no-number")],
    ["12 € / kg", undefined, no("no-number")],
    ["all 12", undefined, money(1200, "ALL")],
    ["for all 12 €", undefined, no("no-number")]
  ])("%s with the hint %s", (text, hint, expected) => {
    expect(parseMoney(text, hint)).toEqual(expected)
  })

  it.each([
    ["from $9.99", 999, "USD"],
    ["From: $9.99", 999, "USD"],
    ["ab 12,90 €", 1290, "EUR"],
    ["à partir de 12,90 €", 1290, "EUR"],
    ["desde 12,90 €", 1290, "EUR"],
    ["от 1 299 ₽", 129900, "RUB"],
    ["od 12,90 zł", 1290, "PLN"],
    ["alkaen 74,95 €", 7495, "EUR"],
    ["￥129.00起", 12900, "CNY"],
    ["1,980円～", 1980, "JPY"],
    ["1,980円から", 1980, "JPY"]
  ])("says that prices begin there: %s", (text, minor, currency) => {
    expect(readWrittenPrice(text)).toMatchObject({
      ok: true,
      money: { minor, currency },
      lowest: true
    })
  })
})
