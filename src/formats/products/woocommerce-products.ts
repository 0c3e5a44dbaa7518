import { headerKey } from "../column-names"
import { fieldFinder, type FieldRow, type ProductField } from "./product-field"
import { type Gathered, type ProductFormat, valuesOf, variantName } from "./product-format"

/**
 * Columns of WooCommerce's product CSV in the languages it writes them in. Source: its "Product CSV
 * Importer and Exporter" schema; names in German and Chinese from files of such shops.
 */
const named = fieldFinder({
  itemId: "ID",
  kind: "Type|Typ|类型|Tipo",
  sku: "SKU|Artikelnummer|UGS|货号",
  gtin: "GTIN, UPC, EAN, or ISBN|GTIN, UPC, EAN oder ISBN|GTIN, UPC, EAN ou ISBN|GTIN、UPC、EAN 或 ISBN",
  title: "Name|名称|Nom|Nombre",
  stock: "In stock?|Vorrätig?|有货？|有库存？|En stock ?|¿Existencias?|¿En inventario?",
  quantity: "Stock|Bestand|库存|Inventario",
  salePrice: "Sale price|Angebotspreis|促销价格|促销价|Tarif promo|Precio rebajado",
  price: "Regular price|Regulärer Preis|常规售价|常规价格|Tarif régulier|Precio normal",
  tags: "Tags|Schlagwörter|标签|Étiquettes|Etiquetas",
  parent: "Parent|Übergeordnetes Produkt|父级|Superior",
  url: "External URL|Externe URL|外部链接|URL externe|URL externa",
  brand: "Brands|Brand|Marken|Marke|品牌|Marques|Marcas"
})

/** "Attribute 1 value(s)", "Attribut 1 Wert(e)", "属性 1 值", "Valeur(s) de l’attribut 1" … */
const option =
  /^(?:(?:attribute?|属性|atributo) ?\d+ ?(?:value|wert|值|valor)|(?:valeur|valor).*(?:attribut|atributo) \d+)/

const fieldOf = (header: string): ProductField | "" => {
  const field = named(header)
  if (field) return field
  return option.test(headerKey(header)) ? "variant" : ""
}

const isVariation = (row: FieldRow) => /variation/i.test(row.get("kind")?.text ?? "")

export const woocommerceProducts: ProductFormat = {
  id: "woocommerce",
  fieldOf,
  fits: (header) => {
    const fields = new Set(header.map(fieldOf))
    return ["kind", "title", "price", "sku"].every((it) => fields.has(it as ProductField))
  },
  gather: (rows) => {
    const products: Gathered[] = []
    const parents = new Map<string, Gathered>()
    for (const row of rows.filter((it) => !isVariation(it))) {
      const product: Gathered = { row: row.row, values: valuesOf(row), variants: [] }
      products.push(product)
      const [id, sku] = [row.get("itemId"), row.get("sku")]
      if (id) parents.set(`id:${id.text}`, product)
      if (sku) parents.set(sku.text, product)
    }
    for (const row of rows.filter(isVariation)) {
      const parent = parents.get(row.get("parent")?.text ?? "")
      const values = valuesOf(row)
      const name = variantName(row) || (values.title?.text ?? "")
      if (parent) parent.variants.push({ name, values })
      else products.push({ row: row.row, values, variants: [] })
    }
    return products.toSorted((a, b) => a.row - b.row)
  }
}
