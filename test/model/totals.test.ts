import { expect, test } from "vitest"
import { totalsOf } from "~model/totals"
import { yuan } from "../support/builders"

const euro = (minor: number) => ({ minor, currency: "EUR" })
const orders = (...totals: (ReturnType<typeof euro> | null)[]) => totals.map((total) => ({ total }))

test("orders come to one sum per currency, that of the most orders first", () => {
  expect(totalsOf(orders(euro(150), yuan(68), null, yuan(136)))).toEqual([yuan(204), euro(150)])
  expect(totalsOf(orders(null))).toEqual([])
  expect(totalsOf([])).toEqual([])
})

test("a sum too large to be exact is not said", () => {
  const most = euro(Number.MAX_SAFE_INTEGER)
  expect(totalsOf(orders(most, most, yuan(1)))).toEqual([yuan(1)])
})
