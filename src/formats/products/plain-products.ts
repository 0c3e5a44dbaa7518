import { fieldFinder, type FieldRow } from "./product-field"
import { type Gathered, type ProductFormat, valuesOf, variantName } from "./product-format"

/** Names that sellers give to the columns of their own tables. */
const fieldOf = fieldFinder({
  title:
    "name|title|product|product name|product title|item|item name|goods|商品|商品名|商品名称|商品标题|品名|名称|标题|产品|产品名|产品名称|货品|货品名称|宝贝|商品名稱|品項|名稱|nombre|nom|produkt|artikel|producto|produit|наименование|название|товар|商品の名前|商品名",
  price:
    "price|selling price|sale price|retail price|unit price|our price|amount|售价|价格|单价|零售价|销售价|现价|价钱|售價|價格|單價|preis|precio|prix|prezzo|цена|価格|السعر",
  compareAt:
    "compare at price|compare at|original price|list price|msrp|rrp|was|原价|划线价|市场价|吊牌价|原價|建议零售价",
  cost: "cost|cost price|cost per item|purchase price|wholesale price|成本|成本价|进价|进货价|采购价|拿货价|批发价|成本價|進價",
  currency: "currency|currency code|币种|货币|幣別|währung|moneda|devise",
  sku: "sku|code|item code|product code|item no|item number|article number|model|货号|编码|编号|商家编码|商品编码|型号|款号|貨號|編號|artikelnummer|артикул|référence",
  gtin: "gtin|ean|upc|isbn|barcode|ean13|条码|条形码|商品条码|国际条码|條碼",
  brand: "brand|vendor|manufacturer|maker|品牌|厂家|厂商|marke|marca|marque|бренд",
  url: "url|link|product url|page|address|web|链接|网址|商品链接|地址|連結|網址",
  stock: "availability|in stock|stock status|status|有货|是否有货|库存状态|状态|現貨",
  quantity: "stock|quantity|qty|inventory|on hand|库存|库存数量|数量|庫存|數量|bestand|existencias",
  tags: "tags|tag|labels|keywords|category|categories|标签|分类|类别|关键词|標籤|分類",
  variant:
    "variant|variation|option|size|color|colour|spec|规格|款式|颜色|尺码|尺寸|口味|颜色分类|規格|顏色|尺碼",
  group: "handle|product id|group|parent|spu|商品id|产品id|款式编码"
})

/** Rows of one product: they say so themselves, or have its name and a variant each. */
const keyOf = (row: FieldRow): string => {
  const group = row.get("group")?.text
  if (group) return `group ${group}`
  const title = row.get("title")?.text
  return title && variantName(row) ? `title ${title}` : `row ${row.row}`
}

export const plainProducts: ProductFormat = {
  id: "plain",
  fieldOf,
  fits: (header) => header.map(fieldOf).filter(Boolean).length > 0,
  gather: (rows) => {
    const products = new Map<string, Gathered>()
    for (const row of rows) {
      const key = keyOf(row)
      const name = variantName(row)
      const values = valuesOf(row)
      const before = products.get(key)
      const { sku: _sku, gtin: _gtin, stock: _stock, ...common } = values
      const fresh: Gathered = { row: row.row, values: name ? common : values, variants: [] }
      const product = before ?? fresh
      if (!before) products.set(key, product)
      if (name) product.variants.push({ name, values })
    }
    return [...products.values()]
  }
}
