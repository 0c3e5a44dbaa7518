/** What a field of a product form is for. */
export type Kind = "title" | "price" | "compareAt" | "sku" | "gtin" | "brand" | "stock" | "other"

type Rule = [kind: Kind, label: RegExp, name: RegExp]

const word = (source: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, "iu")

/** The first that fits: "compare-at price" and "cost" are asked before "price". */
const RULES: readonly Rule[] = [
  [
    "other",
    word(
      "cost(?: per item| price)?|purchase price|einkaufspreis|ek|prix d'achat|coût|costo|coste|custo|preço de custo|inkoopprijs|закупочная(?: цена)?|себестоимость|成本(?:价|價)?|进价|進貨價|原価|仕入(?:れ)?(?:価格)?|원가|매입가|سعر التكلفة|weight|gewicht|poids|peso|вес|重量|shipping|tax|unit price|wholesale|fee|margin|profit|seo|meta|slug|url|handle|date|search|user|login|customer|coupon"
    ),
    word(
      "cost|purchase|wholesale|weight|tax|shipping|unit|date|meta|seo|slug|url|handle|search|user|login|customer|coupon|margin|min|max"
    )
  ],
  [
    "gtin",
    word(
      "barcode(?: \\(.*\\))?|gtin|ean(?:-?13)?|upc|isbn|jan|strichcode|code-?barres|código de barras|codice a barre|штрих-?код|条形码|条码|條碼|国际条码|バーコード|바코드|الباركود"
    ),
    word("barcode|gtin|ean|ean13|upc|isbn|jan")
  ],
  [
    "sku",
    word(
      "sku|stock keeping unit|article(?: number| no)?|item (?:number|no|code)|product (?:code|number|id|reference)|reference|artikelnummer|art\\.?-?nr|référence|referencia|referência|código(?: do produto)?|codice|артикул|货号|貨號|商品编码|商品編號|商家编码|品番|商品コード|商品番号|상품코드|판매자 상품코드|رمز المنتج"
    ),
    word("sku|article|articul|artikelnummer|item code|item no|product code|reference|model")
  ],
  [
    "compareAt",
    word(
      "compare[- ]?at(?: price)?|regular price|original price|list price|rrp|msrp|uvp|old price|was|streichpreis|listenpreis|prix (?:barré|de comparaison|normal|conseillé)|precio (?:de comparación|anterior|normal|habitual)|preço (?:comparativo|original|de)|prezzo (?:di listino|barrato)|старая цена|цена до скидки|原价|原價|市场价|市場價|划线价|定価|通常価格|参考価格|정가|소비자가|السعر قبل"
    ),
    word(
      "compare at|compareat|regular price|original price|old price|list price|rrp|msrp|market price|strike"
    )
  ],
  [
    "price",
    word(
      "(?:sale|selling|current|special|retail|net|base|final)? ?price|(?:verkaufs|brutto)?preis|prix(?: de vente)?|precio(?: de venta)?|preço(?: de venda)?|prezzo(?: di vendita)?|prijs|pris|hinta|cena|ціна|цена(?: продажи)?|售价|售價|价格|價格|販売価格|価格|판매가|가격|السعر|سعر|מחיר|fiyat|giá(?: bán)?|harga(?: jual)?|ราคา"
    ),
    word("price|preis|prix|precio|preco|prezzo|cena|tsena|jiage")
  ],
  [
    "stock",
    word(
      "quantity|stock|inventory|available|on hand|bestand|lagerbestand|menge|quantité|stock disponible|existencias|inventario|cantidad|estoque|quantidade|giacenza|quantità|voorraad|остаток|количество|в наличии|库存|庫存|数量|在庫(?:数)?|재고(?:수량)?|المخزون|الكمية"
    ),
    word("quantity|qty|stock|inventory|available")
  ],
  [
    "brand",
    word(
      "brand|vendor|manufacturer|marke|hersteller|marque|fabricant|marca|fabricante|produttore|merk|бренд|производитель|品牌|厂商|ブランド|メーカー|브랜드|제조사|العلامة التجارية"
    ),
    word("brand|vendor|manufacturer")
  ],
  [
    "title",
    word(
      "(?:product |item )?(?:title|name)|produktname|bezeichnung|artikelname|titre|nom(?: du produit)?|título|titulo|nombre(?: del producto)?|nome(?: do produto)?|nome prodotto|titolo|naam|titel|namn|nazwa|název|название(?: товара)?|наименование|назва|商品名称|商品名稱|商品标题|宝贝标题|标题|商品名|상품명|제목|اسم المنتج|שם המוצר|ürün adı|tên sản phẩm|nama produk|ชื่อสินค้า"
    ),
    word("title|name|post title|product name")
  ]
]

/** "Sale price" is what is paid; beside it a "regular price" is the one before. */
export const isSale = (label: string, name: string): boolean =>
  word(
    "sale|special|discount(?:ed)?|promo\\w*|aktions\\w*|angebots\\w*|soldé|promotionnel|rebajado|oferta|promocional|scontato|акци\\w*|со скидкой|促销价|活动价|特价|優惠價|セール(?:価格)?|할인가|سعر العرض"
  ).test(`${label} ${name}`)

/** By its label; by its name only where its label says nothing. */
export const kindOf = (label: string, name: string): Kind | null => {
  if (label.length > 0 && label.length <= 60) {
    const byLabel = RULES.find(([, pattern]) => pattern.test(label))
    if (byLabel) return byLabel[0]
  }
  return RULES.find(([, , pattern]) => pattern.test(name))?.[0] ?? null
}
