import fc from "fast-check"
import { expect, test } from "vitest"
import { correctLabel, labelOf } from "~model/fit-label"
import { fillPattern, type Naming, productLabel, readPattern } from "~model/naming"
import { checkUtmValue } from "~model/utm"

const apples: Naming = {
  product: { id: "p1", title: "Apples 5 kg", sku: "AP5" },
  campaign: "spring_sale",
  channel: "whatsapp",
  at: new Date(2026, 10, 3).getTime()
}

const name = (text: string, of: Partial<Naming> = {}, separator: "" | "-" | "_" = "") => {
  const read = readPattern(text)
  if (!read.ok) throw new Error(read.fault.why)
  return fillPattern(read.pattern, { ...apples, ...of }, separator)
}

test("a pattern becomes a label, with the seller's separator", () => {
  const pattern = "{product}_{channel}_{date}"
  expect(name(pattern)).toEqual({ ok: true, name: "apples-5-kg_whatsapp_2026-11-03" })
  expect(name(pattern, {}, "_")).toEqual({ ok: true, name: "apples_5_kg_whatsapp_2026_11_03" })
  expect(name(pattern, {}, "-")).toEqual({ ok: true, name: "apples-5-kg-whatsapp-2026-11-03" })
  expect(name("{Month} / {campaign}")).toEqual({ ok: true, name: "2026-11_spring-sale" })
})

test("what is empty leaves no mark behind", () => {
  const product = { id: "p1", title: "Apples", sku: "" }
  expect(name("{sku}_{product}_{sku}", { product })).toEqual({ ok: true, name: "apples" })
  expect(name("")).toEqual({ ok: true, name: "" })
})

test("an unknown placeholder is told with where it stands", () => {
  const fault = (text: string) => {
    const read = readPattern(text)
    return read.ok ? null : read.fault
  }
  expect(fault("苹果_{prodct}")).toEqual({ why: "unknown", name: "prodct", column: 4 })
  expect(fault("{product}_{date")).toEqual({ why: "not-closed", name: "", column: 11 })
  expect(fault("{product}}")).toEqual({ why: "not-opened", name: "", column: 10 })
  expect(fault("{__proto__}")).toMatchObject({ why: "unknown" })
})

test("a product that cannot be said in a–z goes by its SKU, else by a code that stays", () => {
  const apple = { id: "p1", title: "红富士苹果", sku: "AP 5" }
  expect(productLabel(apple, "-")).toBe("ap-5")
  const coded = productLabel({ ...apple, sku: "" }, "-")
  expect(coded).toMatch(/^[2-9a-z]{6}$/)
  expect(productLabel({ ...apple, title: "别的名字", sku: "" }, "-")).toBe(coded)
  expect(productLabel({ ...apple, id: "p2", sku: "" }, "-")).not.toBe(coded)
  expect(productLabel({ ...apple, title: "苹果 5kg", sku: "" }, "_")).toBe(`5kg_${coded}`)
  expect(productLabel({ ...apple, title: "Crème brûlée Größe" }, "-")).toBe("creme-brulee-grosse")
})

test("a number of somebody's is in no name, however it is hidden", () => {
  const product = { id: "p1", title: "Anna 138 0013 8000", sku: "6901234567892" }
  expect(productLabel(product, "-")).not.toMatch(/138|690/)
  expect(name("for anna@example.com")).toEqual({ ok: false, why: "personal-data" })
  expect(name("{channel} 13800138000")).toEqual({ ok: false, why: "personal-data" })
  expect(name("a".repeat(101))).toEqual({ ok: false, why: "too-long" })
})

test("a label is put right in one go, or not at all", () => {
  expect(correctLabel("Spring Sale", "_")).toBe("spring_sale")
  expect(correctLabel("Spring Sale", "-")).toBe("spring-sale")
  expect(correctLabel("spring-sale", "_")).toBe("spring_sale")
  expect(correctLabel("Été & Noël!", "")).toBe("ete_noel")
  expect(correctLabel("spring_sale", "_")).toBeNull()
  expect(correctLabel("春季", "_")).toBeNull()
  expect(correctLabel("春 sale", "_")).toBeNull()
  expect(correctLabel("Anna@Example.com", "_")).toBeNull()
})

test("whatever the names, what comes out is a good label", () => {
  const words = fc.string({ unit: "grapheme", maxLength: 80 })
  fc.assert(
    fc.property(words, words, words, fc.constantFrom("", "-", "_"), (title, sku, channel, mark) => {
      const made = name(
        "{product}_{sku}_{channel}",
        {
          product: { id: "p", title, sku },
          channel
        },
        mark
      )
      if (made.ok && made.name) expect(checkUtmValue(made.name, mark || undefined)).toBeNull()
      const put = correctLabel(title, mark)
      if (put !== null) expect(checkUtmValue(put, mark || undefined)).toBeNull()
      expect(labelOf(title, "-")).toMatch(/^[a-z0-9-]*$/)
    }),
    { numRuns: 2000 }
  )
})
