import { describe, expect, test } from "vitest"

import { boughtIn, isBack, runsOutAt, variantInSize } from "~model/offer"
import { quietReason } from "~model/quiet"
import { newRecord } from "~model/row"
import type { Want } from "~model/want"

import { anApple, anOrder } from "../support/builders"

const day = 864e5
const now = 1_000 * day

describe("what lasts", () => {
  const soap = anApple({ lastsDays: 30 })
  const bought = (days: number, pieces = 1) => ({ at: now - days * day, pieces })

  test.each([
    [bought(24), true],
    [bought(22), false],
    [bought(60), true],
    [bought(80), false],
    [bought(24, 2), false],
    [bought(54, 2), true]
  ])("bought %o: offered again %s", (last, offered) => {
    expect(runsOutAt(soap, last, now) !== null).toBe(offered)
  })

  test("says the day it is used up, and nothing where it is not known how long one lasts", () => {
    expect(runsOutAt(soap, bought(24), now)).toBe(now + 6 * day)
    expect(runsOutAt(anApple(), bought(24), now)).toBeNull()
    expect(runsOutAt(soap, undefined, now)).toBeNull()
  })
})

test("an order's pieces are counted by product, by its title where it is not linked, cancelled not at all", () => {
  const line = { quantity: 2, unit: "" }
  const lines = [
    { ...line, title: "Whatever", productId: "p1" },
    { ...line, title: "ＡＰＰＬＥＳ", productId: null },
    { ...line, title: "unknown", productId: null }
  ]
  const byTitle = new Map([["apples", "p1"]])
  expect(boughtIn(anOrder({ lines }), byTitle)).toEqual(new Map([["p1", 4]]))
  expect(boughtIn(anOrder({ lines, state: "cancelled" }), byTitle).size).toBe(0)
  expect(boughtIn(anOrder({ lines, deletedAt: 5 }), byTitle).size).toBe(0)
})

describe("what was waited for", () => {
  const variant = { id: "m", name: "Blue / M", sku: "", price: null }
  const shirt = (available: boolean | null, fields = {}) =>
    anApple({ variants: [{ ...variant, available }], ...fields })
  const want = (fields: Partial<Want> = {}): Want => ({
    ...newRecord(1),
    contactId: "c",
    productId: "p",
    variantId: "m",
    text: "",
    metAt: null,
    ...fields
  })

  test("is back when the very variant is known to be there", () => {
    expect(isBack(want(), shirt(true))).toBe(true)
    expect(isBack(want(), shirt(false))).toBe(false)
    expect(isBack(want(), shirt(null))).toBe(false)
    expect(isBack(want({ variantId: "gone" }), shirt(true))).toBe(false)
  })

  test("is not back twice, nor without a price, nor from the bin", () => {
    expect(isBack(want({ metAt: 5 }), shirt(true))).toBe(false)
    expect(isBack(want({ deletedAt: 5 }), shirt(true))).toBe(false)
    expect(isBack(want(), shirt(true, { price: null }))).toBe(false)
    expect(isBack(want(), shirt(true, { deletedAt: 5 }))).toBe(false)
    expect(isBack(want({ variantId: null }), shirt(true, { availability: "unknown" }))).toBe(false)
  })

  test("a size is a word of the variant's name, and one that is sold out is none", () => {
    expect(variantInSize(shirt(true), "m")?.id).toBe("m")
    expect(variantInSize(shirt(true), "")).toBeNull()
    expect(variantInSize(shirt(true), "L")).toBeNull()
    expect(variantInSize(shirt(false), "M")).toBeNull()
  })
})

describe("the quiet guard", () => {
  const plain = { consent: "unknown", promotedAt: null } as const
  test("leaves alone who asked to stop, and who had a promotion less than so many days ago", () => {
    expect(quietReason(plain, 14, now)).toBeNull()
    expect(quietReason({ ...plain, consent: "stopped" }, 0, now)).toBe("stopped")
    expect(quietReason({ ...plain, promotedAt: now - 13 * day }, 14, now)).toBe("quiet")
    expect(quietReason({ ...plain, promotedAt: now - 14 * day }, 14, now)).toBeNull()
    expect(quietReason({ ...plain, promotedAt: now }, 0, now)).toBeNull()
  })
})
