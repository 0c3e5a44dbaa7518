import fc from "fast-check"
import { describe, expect, it } from "vitest"

import { readLiteral } from "~capture/shop-data/literal"
import { literalsOf, newBudget } from "~capture/shop-data/scan"

const read = (text: string) => readLiteral(text, 0)
const found = (script: string) => literalsOf(script, newBudget()).map((it) => it.value)

describe("a literal", () => {
  it.each<[string, unknown]>([
    ['{"a":1}', { a: 1 }],
    ["{a:1,'b':2,3:4,}", { a: 1, b: 2, "3": 4 }],
    ["[1,,2,]", [1, 2]],
    ["{a:!0,b:!1,c:null,d:undefined}", { a: true, b: false, c: null, d: null }],
    ["{a:-1.5e2,b:.5,c:+7,d:0x10}", { a: -150, b: 0.5, c: 7, d: 16 }],
    [String.raw`{a:"\u00e9\x41\n\'",b:'\u{1f600}'}`, { a: "éA\n'", b: "😀" }],
    ["{a:`x`}", { a: "x" }],
    ["{/* one */a:1, // two\n b:2}", { a: 1, b: 2 }]
  ])("%s", (text, value) => {
    expect(read(text)).toMatchObject({ ok: true, value, end: text.length })
  })

  it("leaves out what would have to be run", () => {
    expect(
      read('{a:f(1,"}"),b:x.y,c:"a"+b,d:function(){return {e:1}},f:`${g}`,h:new Date(),i:2}')
    ).toMatchObject({ ok: true, value: { i: 2 } })
    const result = read("{a:alert(1),b:2}")
    expect(result.ok && JSON.stringify(result.value)).toBe('{"b":2}')
  })

  it("makes no prototype of a name", () => {
    const result = read('{"__proto__":{"price":1},"constructor":2}')
    if (!result.ok) throw new Error("not read")
    expect(Object.getPrototypeOf(result.value)).toBe(Object.prototype)
    expect(Object.keys(Object(result.value))).toEqual(["__proto__", "constructor"])
  })

  it.each(["{a:1", "{a", "[", '{"a":"', "{=}", "{a:1]", "[1}", "", "{a:/*", "{if(x){y()}}"])(
    "%s is none",
    (text) => {
      expect(read(text).ok).toBe(false)
    }
  )

  it("agrees with JSON on JSON", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const result = read(json)
        expect(result.ok && JSON.stringify(result.value)).toBe(JSON.stringify(JSON.parse(json)))
      })
    )
  })

  it("never throws", () => {
    const pieces = fc.constantFrom(..."{}[],:'\"`\\/*!0 a1.$-\n(;", "price", "${")
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        expect(typeof read(parts.join("")).ok).toBe("boolean")
      }),
      { numRuns: 2000 }
    )
  })
})

describe("the literals of a script", () => {
  it.each<[string, string, unknown]>([
    ["an assignment", 'var a=1;window.item = {"price":5};', { price: 5 }],
    ["a call", 'dataLayer.push({price:5,event:"x"})', { price: 5, event: "x" }],
    ["a later argument", 'gtag("event","view_item",{price:5})', { price: 5 }],
    ["text that is parsed", String.raw`x = JSON.parse('{"price":\u0035}')`, { price: 5 }],
    ["what a function gives back", "function f(){return{price:5}}", { price: 5 }],
    ["a comment around it", "<!-- {price:5} -->", { price: 5 }],
    ["one inside what is no literal", "a({b(){}, price:1, c:{price:5}})", { price: 5 }]
  ])("%s", (_what, script, value) => {
    expect(found(script)).toContainEqual(value)
  })

  it("reads nothing that speaks of no goods", () => {
    expect(found('x={"a":1}')).toEqual([])
  })

  it.each([
    ["brackets without end", "price=" + "={".repeat(300_000)],
    ["lists without end", "price=" + "[[".repeat(300_000)],
    ["quotes without end", `price={a:"${"x'".repeat(500_000)}`],
    ["broken objects in broken objects", "price" + "={a:1,b".repeat(200_000)],
    ["twenty million characters", `price={a:"${"x".repeat(20_000_000)}"}`]
  ])("%s end in good time", (_what, script) => {
    const start = performance.now()
    found(script)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
