/** What a thing is called … */
const THING =
  "product|item|article|artikel|art|part|stock|style|catalog(?:ue)?|web|web ?shop|order|produkt|bestell|teile?|produit|producto|art[íi]culo|produto|articolo|prodotto|produs|produs|produktu|produkta|towaru|artykułu|tovaru|zboží|zbož[íi]|izdelka|artikla|proizvoda|toote|tuote|prek[eė]s|preces|vare|varu|cikk|termék|товара?|артикула?|модели|изделия|продукта?|товару|προϊόντος|είδους|ürün|stok|listing|ad|anzeigen?|inserat|model|sku|merchandise|bestel|hersteller artikel|ebay item|asin|plu|shop|kat|katalog|internetu?|design|material|produk|barang"

/** … and how it is numbered. */
const NUMBER =
  "codes?|number|num|no|nr|id|ref|reference|nummer|#|№|n°|nº|numéro|número|numero|numer|číslo|číselník|broj|šifra|koda|kod|kód|código|codigo|codice|cod|kode|kodas|kods|koodi|numero|szám|numeris|numurs|код|номер|артикул|κωδικός|kodu|numarası|numarasi"

const sep = "[\\s\\-._/:]{0,3}"

/** Labels of a shop's own number of a product, in small letters, surest first. */
export const SKU_LABELS: readonly RegExp[] = [
  "sku(?:s)?(?: ?(?:code|number|no|id|#|:|код))?|stock keeping unit|артикул(?: ?(?:товара|продавца|wb|производителя|магазина|№))?|арт|артикулен номер|货号|貨號|商品货号|商品編號|商品编号|商品番号|商品コード|商品コード|品番|管理番号|型番|商品id|商品代碼|商品代码|产品编号|產品編號|產品代碼|貨品編號|货品编号|商品號碼|品號|상품코드|상품번호|상품 ?번호|상품 ?코드|제품번호|제품코드|รหัสสินค้า|mã (?:sản phẩm|sp|hàng)|msp|kode (?:produk|barang|item)|رمز المنتج|رقم المنتج|كود المنتج|رقم الصنف|رقم الموديل|מק[\"״']?ט|קוד מוצר|شناسه محصول|کد محصول|код за продукт",
  `(?:${THING})${sep}(?:${NUMBER})|(?:${NUMBER})${sep}(?:del? |do |of |du |de l'|di |van |τουτ? |for )?(?:${THING})`,
  "r[ée]f(?:[ée]rence|erencia|erência|erencia)?(?: ?(?:produit|producto|produto|article|fabricant|no|nr|n°))?|nr ref|numer referencyjny|nr katalogowy|katalogové číslo|kat\\.? ?č(?:íslo)?|obj\\.? ?číslo|objednací číslo|ref(?:erence)?\\.? ?(?:code|no|number|nr|#)|référence|referência|referencia|referenca|reference|viite|asin|web code|ad #|ad id|anzeige|anzeigen ?id|listing id|part ?#|item ?#|style ?#|product ?#|model ?#|cikkszám|tootekood|tuotenumero|tuotekoodi|varenummer|varenr|artikelnummer|artikelnr|artnr|art ?nr|artikelcode|artikel|art|bestellnummer|bestellnr|best\\.?-?nr|produktnummer|produktkod|produktkode|vörunúmer|šifra|šifra izdelka|koda|kat\\. ?št|kod|kód|kód zboží|kód tovaru|kód produktu|kod produktu|kodas|cod produs|codice|código|codigo|cód|cod|código de referência|indeks|symbol|id produktu|id produs|код|код товара|код товару|код производителя|номенклатурный номер|номер товара|кодът|κωδικός(?: προϊόντος| είδους)?|κωδ|ürün kodu|stok kodu|barkod|产品型号|型號|编号|編號|货号",
  "model(?:l|o|e|os|lo)?(?: ?(?:number|no|nr|nummer|code|numarası|:))?|modèle|модель|型号|mpn|manufacturer part number|mfr(?:\\.|g)?(?: part)? ?(?:#|no|number)?|herstellernummer|hersteller-?nr|part number|p/n|isbn(?:[- ]?1[03])?"
].map((source) => new RegExp(`^(?:${source})\\.?$`, "iu"))

/** Labels of the number that the whole trade knows it by. */
export const GTIN_LABELS =
  /^(?:ean(?:[- ]?(?:13|8|code|kod|kód|koodi|nr|nummer|код))?|(?:kod|kód|code|código(?: de barras)?|codice) ean|gtin(?:-?1[234])?|upc|upc code|barcode|bar code|isbn(?:[- ]?1[03])?|jan(?:コード)?|штрих-?код|штрихкод|strichcode|code-?barres?|código de barras|codice a barre|barkod|barcode nummer|čárový kód|条形码|條碼|國際條碼|jan code|바코드)\.?$/iu

/** Labels of who makes it. */
export const BRAND_LABELS =
  /^(?:brands?|brand name|manufacturer|maker|made by|vendor|by|marke|hersteller|marque|fabricant|marca|fabricante|produttore|merk|fabrikant|mærke|varumärke|merke|tillverkare|producent|brändi|merkki|tuotemerkki|valmistaja|marka|výrobce|výrobca|značka|zna[čc]ka|proizvajalec|blagovna znamka|robna marka|proizvođač|gyártó|márka|brand:|producător|producator|tootja|kaubamärk|bränd|ražotājs|zīmols|gamintojas|prekės ženklas|бренд|производитель|торговая марка|марка|виробник|бренд товара|марка:|κατασκευαστής|μάρκα|marka|üretici|品牌|品牌名称|厂商|廠商|製造商|ブランド|ブランド名|メーカー|メーカー名|브랜드|제조사|แบรนด์|ยี่ห้อ|thương hiệu|hãng|merek|merk|العلامة التجارية|الماركة|ماركة|מותג|יצרן|برند)$/iu
