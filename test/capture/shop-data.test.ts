// @vitest-environment happy-dom
import { describe, expect, it } from "vitest"

import { captureProduct } from "~capture/index"
import { shopData } from "~capture/shop-data/index"

const parse = (html: string): Document => new DOMParser().parseFromString(html, "text/html")
const page = {
  href: "https://a.example/p/881",
  base: "https://a.example/p/881",
  currencies: ["EUR"]
}
const all = (html: string) => shopData.read(parse(html), page).candidates
const one = (html: string) => all(html)[0]
const script = (text: string) => `<script>${text}</script>`
const money = (minor: number, currency = "EUR") => ({ minor, currency })

describe("what a shop keeps for its own scripts", () => {
  it("in JSON of the page's state", () => {
    const state = {
      props: {
        product: {
          productName: "Cup",
          articleNumber: "K-881",
          price: { current: { value: 12.9, currencyCode: "CHF" }, old: { value: 15 } },
          brandName: "Werk",
          isInStock: true,
          ean: "4006381333931"
        },
        recommendations: [{ name: "Plate", sku: "9", price: 1 }]
      }
    }
    const html = `<script type="application/json">${JSON.stringify(state)}</script>`
    expect(all(html)).toHaveLength(1)
    expect(one(html)).toMatchObject({
      title: "Cup",
      sku: "K-881",
      price: money(1290, "CHF"),
      brand: "Werk",
      availability: "in-stock",
      gtin: "4006381333931"
    })
  })

  it.each<[string, string]>([
    [
      "a list of pushes",
      'dataLayer.push({ecommerce:{currencyCode:"EUR",detail:{products:[{name:"Cup",id:"881",price:"12.90"}]}}})'
    ],
    [
      "a call for measuring",
      'gtag("event","view_item",{currency:"EUR",items:[{item_id:"881",item_name:"Cup",price:12.9}]})'
    ],
    [
      "an assignment",
      "window.__STATE__ = {p:{title:'Cup',productId:881,salePrice:12.9,price:15.0,currency:'EUR'}};"
    ],
    [
      "text in a script",
      String.raw`var s=JSON.parse("{\"item\":{\"name\":\"Cup\",\"id\":\"881\",\"price\":12.9}}")`
    ],
    [
      "text in a state",
      `self.f.push([1,${JSON.stringify(`7:{"product":{"name":"Cup","id":"881","price":{"amount":"12.90","currency":"EUR"},"note":"more"}}`)}])`
    ]
  ])("%s", (_what, text) => {
    expect(one(script(text))).toMatchObject({ title: "Cup", id: "881", price: money(1290) })
  })

  it("says of a call for measuring that it is what the page shows", () => {
    const view = 'gtag("event","view_item",{items:[{item_id:"881",item_name:"Cup",price:12.9}]})'
    const list =
      'gtag("event","view_item_list",{items:[{item_id:"881",item_name:"Cup",price:12.9}]})'
    expect(one(script(view))?.about).toBe(true)
    expect(one(script(list))?.about).toBeUndefined()
  })

  it("in attributes, and in hidden fields", () => {
    expect(
      one('<b data-product-sku="K1" data-product-price="12,90 €" data-product-name="Cup"></b>')
    ).toMatchObject({ title: "Cup", sku: "K1", price: money(1290) })
    expect(one(`<b data-item='{"name":"Cup","sku":"K1","price":12.9}'></b>`)).toMatchObject({
      sku: "K1"
    })
    expect(
      one(
        '<form><input type="hidden" name="product_sku" value="K1"><input type="hidden" name="price" value="12.90"></form>'
      )
    ).toMatchObject({ sku: "K1", price: money(1290) })
  })

  it("counts in cents where the data do", () => {
    const product = {
      id: 5,
      title: "Cup",
      price: 129900,
      price_min: 129900,
      compare_at_price: 150000,
      variants: [
        { id: 1, public_title: "Blue", sku: "B", price: 129900, available: true },
        { id: 2, public_title: "Red", sku: "R", price: 129900, available: false }
      ]
    }
    expect(one(script(`var p = ${JSON.stringify(product)}`))).toMatchObject({
      price: money(129900),
      compareAt: money(150000),
      variants: [
        { name: "Blue", sku: "B", price: money(129900), available: true },
        { name: "Red", sku: "R", available: false }
      ]
    })
    const amount = '{"name":"Cup","price":{"centAmount":1290,"currencyCode":"EUR"}}'
    expect(one(script(`x=${amount}`))?.price).toEqual(money(1290))
  })

  it("the price of many variants is the lowest, and said to be", () => {
    const variants = [
      { name: "S", price: 12, sku: "s" },
      { name: "M", price: 10, sku: "m" }
    ]
    expect(one(script(`x=${JSON.stringify({ name: "Cup", sku: "c", variants })}`))).toMatchObject({
      price: money(1000),
      priceIsLowest: true
    })
  })

  it.each([
    ["in a cart", 'x={cart:{items:[{name:"Cup",sku:"1",price:2}]}}'],
    ["recommended", 'x={similarProducts:[{name:"Cup",sku:"1",price:2}]}'],
    ["run to be known", 'x={name:"Cup",price:getPrice(),sku:id+"x"}']
  ])("nothing that is %s", (_what, text) => {
    expect(all(script(text))).toEqual([])
  })

  it("is taken only for what bears the page's name or number", () => {
    const other = script('x={name:"Plate",sku:"77",price:2,currency:"EUR"}')
    const html = `<h1>Cup</h1>${other}`
    expect(captureProduct(parse(html), page.href)).not.toHaveProperty("price")
    const own = script('x={name:"Cup",sku:"77",price:2,currency:"EUR"}')
    expect(captureProduct(parse(`<h1>Cup</h1>${own}${other}`), page.href)).toMatchObject({
      price: { value: money(200), source: "shop-data", confidence: "medium" }
    })
  })

  it("never runs anything", () => {
    const trap = script('x={name:"Cup",sku:"1",price:(globalThis.ran=true,2)}')
    one(`${trap}<b data-x='{"price":globalThis.ran=true}'></b>`)
    expect(Reflect.get(globalThis, "ran")).toBeUndefined()
  })
})
