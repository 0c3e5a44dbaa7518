// @vitest-environment happy-dom
import { describe, expect, it } from "vitest"
import { pageCurrencies } from "~capture/currency/page-currency"
import { readSeen } from "~capture/seen/index"
import { plainEyes } from "~capture/seen/look"
import { minorDigits } from "~model/currency"
import type { Money } from "~model/money"
import { THEMES } from "./themes"

const plain = (money: Money | undefined): string | undefined => {
  if (!money) return undefined
  const digits = minorDigits(money.currency)
  return `${(money.minor / 10 ** digits).toFixed(digits)} ${money.currency}`
}

const read = (html: string, url: string) => {
  const doc = new DOMParser().parseFromString(html, "text/html")
  const page = { href: url, base: url, currencies: pageCurrencies(doc, url) }
  return readSeen(doc, page, plainEyes)
}

describe("what a person sees, in shops of many makers and languages", () => {
  it.each(THEMES)("$name", ({ html, url, expect: wanted }) => {
    const it = read(html, url)
    const price = it?.isProduct ? plain(it.price) : undefined
    expect(price ?? null).toBe(wanted.price)
    if (wanted.price === null) return
    expect({
      compareAt: plain(it?.compareAt),
      sku: it?.sku,
      availability: it?.availability,
      ...(wanted.brand ? { brand: it?.brand } : {})
    }).toEqual({
      compareAt: wanted.compareAt,
      sku: wanted.sku,
      availability: wanted.availability ?? "in-stock",
      ...(wanted.brand ? { brand: wanted.brand } : {})
    })
  })
})
