import { expect, test } from "vitest"

import { packingLine } from "~model/packing-line"

import { anOrder } from "../support/builders"

test("one line, with the name where there is no address, and nothing empty", () => {
  expect(packingLine(anOrder(), "张三")).toBe("R-1 | Apples 5 kg × 2 | 张三")
  const order = anOrder({ address: "Anna\n1 Example Street", note: "a ribbon" })
  expect(packingLine(order, "Anna")).toBe(
    "R-1 | Apples 5 kg × 2 | Anna 1 Example Street | a ribbon"
  )
})
