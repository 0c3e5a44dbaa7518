// @vitest-environment happy-dom
import { describe, expect, it } from "vitest"
import { form } from "~capture/form/index"

const read = (body: string, currencies: string[] = []) => {
  const doc = new DOMParser().parseFromString(`<body>${body}</body>`, "text/html")
  const url = "https://admin.example/products/1"
  return form.read(doc, { href: url, base: url, currencies }).candidates[0]
}
const field = (label: string, value: string, before = "") =>
  `<div><label for="f-${label}">${label}</label><div><span>${before}</span><input id="f-${label}" value="${value}"></div></div>`

describe("a back office's product form", () => {
  it("reads labelled fields, told apart", () => {
    const it = read(
      field("Title", "Oak stool")
        + field("Price", "39.00", "$ USD".slice(2))
        + field("Compare-at price", "49.00", "USD")
        + field("Cost per item", "12.00", "USD")
        + field("SKU (Stock Keeping Unit)", "OAK-12")
        + field("Barcode (ISBN, UPC, GTIN, etc.)", "4006381333931")
        + field("Quantity", "7")
        + field("Vendor", "Acme")
    )
    expect(it).toMatchObject({
      title: "Oak stool",
      price: { minor: 3900, currency: "USD" },
      compareAt: { minor: 4900, currency: "USD" },
      sku: "OAK-12",
      gtin: "4006381333931",
      availability: "in-stock",
      brand: "Acme",
      isProduct: true
    })
  })

  it("takes the sale price for the price, and the regular one for the one before", () => {
    const it = read(
      `<input name="post_title" aria-label="Product name" value="Kanne">`
        + field("Regular price (€)", "49,00")
        + field("Sale price (€)", "39,00")
        + field("SKU", "K1")
    )
    expect(it).toMatchObject({
      price: { minor: 3900, currency: "EUR" },
      compareAt: { minor: 4900, currency: "EUR" }
    })
  })

  it.each([
    ["zh", "商品名称", "茶壶", "售价", "128.00", "原价", "168.00", "商品编码", "CNY"],
    ["ru", "Название товара", "Чайник", "Цена", "1 490", "Старая цена", "1 990", "Артикул", "RUB"],
    ["fr", "Nom du produit", "Théière", "Prix", "34,90", "Prix barré", "44,90", "Référence", "EUR"],
    ["ja", "商品名", "急須", "販売価格", "3,980", "定価", "5,500", "商品コード", "JPY"]
  ])("knows the words of %s", (_, title, name, price, now, was, before, sku, currency) => {
    const it = read(
      field(title, name) + field(price, now) + field(was, before) + field(sku, "A-1"),
      [currency]
    )
    expect(it).toMatchObject({ title: name, sku: "A-1", notes: ["currency-by-country"] })
    expect(it?.price?.currency).toBe(currency)
    expect(it?.compareAt?.minor).toBeGreaterThan(it?.price?.minor ?? 0)
  })

  it("knows fields by their names where nothing is written beside them", () => {
    const it = read(
      `<form><input name="product[title]" value="Mug"><input name="product[price]" value="8.50"><input name="product[sku]" value="M8"></form>`,
      ["GBP"]
    )
    expect(it).toMatchObject({ title: "Mug", sku: "M8", price: { minor: 850, currency: "GBP" } })
  })

  it("says that nothing is left", () => {
    expect(read(field("Name", "Mug") + field("SKU", "M") + field("Stock", "0"))?.availability).toBe(
      "out-of-stock"
    )
  })

  it("gives no price without a currency", () => {
    const it = read(field("Title", "Mug") + field("Price", "8.50"))
    expect(it?.price).toBeUndefined()
    expect(it?.notes).toEqual(["price-without-currency"])
  })

  it.each([
    ["a form of a customer", field("Name", "Ana") + field("Email", "ana@example.com")],
    ["a filter of prices", field("Min price", "1") + field("Max price", "9")],
    ["a search", `<input type="search" name="title" value="mug">` + field("Price", "9")],
    [
      "a list of prices",
      field("Title", "All")
        + Array.from(
          { length: 12 },
          (_, at) => `<input aria-label="Price" name="price${at}" value="${at}">`
        ).join("")
    ]
  ])("is not taken from %s", (_, body) => {
    expect(read(body, ["EUR"])).toBeUndefined()
  })
})
