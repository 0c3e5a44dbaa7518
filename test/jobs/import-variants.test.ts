import { freshDatabase } from "../support/fresh-database"

import { beforeEach, expect, test } from "vitest"
import { importProducts, previewProducts } from "~jobs/import-products"
import { database } from "~store/database"
import { anApple, yuan } from "../support/builders"
import { productsOf } from "../support/read-products"

beforeEach(freshDatabase)

const size = (name: string, minor: number, available: boolean | null = true) => ({
  id: `id-${name}`,
  name,
  sku: `AP-${name}`,
  price: yuan(minor),
  available
})
const five = ["S", "M", "L", "XL", "XXL"]
const shirt = anApple({
  id: "shirt",
  title: "Shirt",
  sku: "",
  url: "",
  price: yuan(50),
  cost: yuan(20),
  variants: five.map((it) => size(it, 50))
})
const imported = async (text: string) => {
  await database.products.put(shirt)
  expect(await importProducts(await productsOf(text, "CNY"))).toMatchObject({ ok: true })
  expect(await database.products.count()).toBe(1)
  return (await database.products.get("shirt")) ?? shirt
}

test("a file with two of five variants renews the two and keeps the three", async () => {
  const after = await imported(
    "name,size,sku,price,stock,cost\nShirt,XL,AP-XL,59,0,30\nShirt,M,AP-M,52,3,22\n"
  )
  expect(after.variants.map(({ id, price, available }) => [id, price?.minor, available])).toEqual([
    ["id-S", 5000, true],
    ["id-M", 5200, true],
    ["id-L", 5000, true],
    ["id-XL", 5900, false],
    ["id-XXL", 5000, true]
  ])
})

test("what a part of the variants costs, and that it is gone, is not said of the whole", async () => {
  const gone = "name,size,sku,price,stock,cost\nShirt,XL,AP-XL,59,0,30\n"
  const after = await imported(gone)
  expect(after).toMatchObject({ price: yuan(50), cost: yuan(20), availability: "in-stock" })
  const first = await imported("name,size,sku,price,stock,cost\nShirt,S,AP-S,48,0,19\n")
  expect(first).toMatchObject({ price: yuan(48), cost: yuan(19), availability: "in-stock" })
  const none = five.map((it) => `Shirt,${it},AP-${it},50,0,20`).join("\n")
  const last = await imported(`name,size,sku,price,stock,cost\n${none}\n`)
  expect(last.availability).toBe("out-of-stock")
})

test("new variants come last, and a file that says them in another order says nothing new", async () => {
  const after = await imported("name,size,sku,price\nShirt,XS,AP-XS,50\nShirt,S,ap-s,50\n")
  expect(after.variants.map((it) => it.name)).toEqual([...five, "XS"])
  await database.products.put(shirt)
  const turned = [...five].toReversed().map((it) => `Shirt,${it},AP-${it},50`)
  const reads = await productsOf(`name,size,sku,price\n${turned.join("\n")}\n`, "CNY")
  expect(await previewProducts(reads)).toMatchObject([{ what: "unchanged" }])
})

test("what its page said of a variant stays with it", async () => {
  const seen = shirt.variants.map((it) => ({ ...it, pagePrice: yuan(50) }))
  await database.products.put({ ...shirt, variants: seen })
  await importProducts(await productsOf("name,size,sku,price\nShirt,M,AP-M,52\n", "CNY"))
  const after = await database.products.get("shirt")
  expect(after?.variants[1]).toMatchObject({ price: yuan(52), pagePrice: yuan(50) })
})

test("more variants than a product may have are refused by their name, and nothing is written", async () => {
  await database.products.put({
    ...shirt,
    variants: Array.from({ length: 499 }, (_, at) => size(String(at), 50))
  })
  const reads = await productsOf("name,size,sku\nShirt,A,AP-1\nShirt,B,b\nShirt,C,c\n", "CNY")
  expect(await previewProducts(reads)).toMatchObject([
    { what: "refused", faults: [{ why: "too-many-variants" }] }
  ])
})
