import { headerKey } from "../column-names"
import { type Cell, fieldFinder, type FieldRow } from "./product-field"
import { type Gathered, type ProductFormat, valuesOf, variantName } from "./product-format"
import { readPropAlias, readSkuProps } from "./taobao-skus"

/**
 * 淘宝助理's CSV (tab-separated, "version 1.00", a row of technical names, a row of Chinese ones) and
 * the tables of 千牛, which have the Chinese names alone.
 */
const fieldOf = fieldFinder({
  title: "title|宝贝名称|宝贝标题|商品标题|商品名称",
  price: "price|宝贝价格|一口价|价格|售价|一口价(元)|价格(元)",
  quantity: "num|宝贝数量|数量|库存|总库存|商品库存",
  sku: "outer_id|商家编码|商户编码|外部编码|货号",
  gtin: "barcode|商品条形码|条形码|条码",
  itemId: "num_id|数字ID|宝贝ID|商品ID|宝贝编号",
  url: "宝贝链接|商品链接|链接",
  brand: "品牌",
  stock: "宝贝状态|商品状态",
  variant: "SKU名称|规格|规格名称|销售属性|颜色分类|尺码",
  skuList: "skuProps|销售属性组合",
  skuNames: "propAlias|销售属性别名"
})

/** Where a number of Taobao's is opened; its old and new shops know the same one. */
const pageOf = (id: Cell | undefined): Cell | undefined =>
  id && /^\d{6,16}$/.test(id.text)
    ? { ...id, text: `https://item.taobao.com/item.htm?id=${id.text}` }
    : undefined

const skusOf = (row: FieldRow): Gathered["variants"] => {
  const list = row.get("skuList")
  if (!list) return []
  const names = readPropAlias(row.get("skuNames")?.text ?? "")
  return readSkuProps(list.text).map(({ price, quantity, code, pairs }) => ({
    name: pairs.map((it) => names.get(it) ?? it).join(" / "),
    values: {
      price: { ...list, text: price },
      stock: { ...list, text: quantity },
      ...(code && { sku: { ...list, text: code } })
    }
  }))
}

const gatherOne = (row: FieldRow): Gathered => {
  const values = valuesOf(row)
  const page = values.url ?? pageOf(row.get("itemId"))
  return { row: row.row, values: { ...values, ...(page && { url: page }) }, variants: skusOf(row) }
}

export const taobaoProducts: ProductFormat = {
  id: "taobao",
  currency: "CNY",
  fieldOf,
  fits: (header) => {
    const names = new Set(header.map(headerKey))
    const technical = names.has("title") && (names.has("seller cids") || names.has("skuprops"))
    return technical || ["宝贝名称", "宝贝标题", "宝贝id"].some((it) => names.has(it))
  },
  isSecondHead: (cells) => cells.some((it) => it.trim() === "宝贝名称"),
  gather: (rows) => {
    const products = new Map<string, Gathered>()
    for (const row of rows) {
      const id = row.get("itemId")?.text
      const before = id === undefined ? undefined : products.get(id)
      const name = variantName(row)
      const product = before ?? gatherOne(row)
      if (!before) products.set(id ?? `row ${row.row}`, product)
      // 千牛 writes a row for each variant of a product.
      if (name) product.variants.push({ name, values: valuesOf(row) })
    }
    return [...products.values()]
  }
}
