const words = (text: string): string[] => text.trim().split(/\s+/)

/** Names of values in shops' own data, after `plainKey`, best first. */
export const KEYS = {
  title: words("name title displayname fullname longname nametitle"),
  /** What a shop calls its number for the goods. */
  sku: words(
    `sku skucode skunumber articlenumber articleno artikelnummer artikelnr artnr articul artikul
    vendorcode articlecode catalognumber catalogueid stockcode stockcodenumber`
  ),
  /** Numbers that may be the shop's, or the maker's, or a row's in its database. */
  id: words(
    "code number no reference ref refid itemnumber partnumber id ids prodid adid productid pid skuid"
  ),
  now: words(
    `saleprice salesprice specialprice promoprice promotionprice promotionalprice discountedprice
    discountprice pricesale pricespecial pricediscounted pricewithdiscount reducedprice`
  ),
  price: words(
    `price currentprice finalprice pricefinal sellingprice sellprice actualprice nowprice
    displayprice pricenow pricecurrent pricewithtax priceinctax priceincltax priceinclvat
    pricewithvat pricegross grossprice pricettc pricevalue priceamount priceraw unitsaleprice
    unitprice prices pricing pricerange totalvalue`
  ),
  was: words(
    `compareatprice oldprice priceold listprice pricelist originalprice priceoriginal regularprice
    priceregular displayregularprice wasprice pricewas previousprice strikeprice crossedprice
    crossedoutprice fullprice standardprice rrp msrp uvp beforeprice pricebefore marketprice`
  ),
  currency: words("currency currencycode currencyiso currencyid currencyisocode pricecurrency"),
  availability: words(
    `availability availabilitystatus stockstatus stockavailability isinstock instock isavailable
    available canaddtocart canaddtobasket canbuy canbepurchased issoldout soldout isoutofstock outofstock issaleable saleable ispurchasable
    purchasable isbuyable stockstate stock stocklevel inventorystatus availabletosell status`
  ),
  brand: words("brand brandname manufacturer manufacturername vendor maker marca marke"),
  gtin: words("gtin gtin13 gtin14 gtin12 gtin8 ean ean13 eancode barcode upc isbn isbn13"),
  url: words("url link href producturl canonicalurl canonical permalink detailurl pageurl"),
  variants: words("variants skus variations children simples")
} as const

export type KeyName = keyof typeof KEYS

/** Whose a value is, before what it is. */
const OWNER =
  /^(?:ecommerce|ecomm|contents?|products?|prod|items?|articles?|offers?|variation|variant|current)/

const known = new Set<string>(Object.values(KEYS).flat())

/** `product_SKU`, `data-item-sku`, `productSku` → `sku`: the key without whose it is. */
export const plainKey = (key: string): string => {
  const bare = key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")
  let rest = bare
  while (!known.has(rest)) {
    const owner = OWNER.exec(rest)?.[0]
    if (owner === undefined || owner === rest) return bare
    // The s of "products" may be the first of "sku".
    const singular = rest.slice(owner.replace(/s$/, "").length)
    rest = known.has(singular) ? singular : rest.slice(owner.length)
  }
  return rest
}

/** The part of a price that is the amount, where a price is an object. */
export const AMOUNTS = words(
  `value amount current now sale final special selling price min minprice from raw gross
  withtax incltax inclvat withvat discounted default formatted text display label centamount`
)

/** Where a page keeps what it is not about. */
export const ELSEWHERE =
  /relat|recommend|similar|up-?sell|cross-?sell|also|recent|accessor|^cart|basket|bundle|impression|suggest|menu|categor|facet|filter|breadcrumb|review|seller|shipping|deliver|wish|compare(?!at)|banner|carousel|slider|promot(?!ionprice|ionalprice)|translat|i18n|message|navigation|footer|coupon|payment|installment|financ|history|store(?!d|front)|config$|feature|toggle/i

/** Where a page, or the words before a call's argument, say that this is what it shows. */
export const ABOUT =
  /detail|view_?item(?!_?list)|view_?product|product_?view|view_?content|viewcontent|current_?product|^product$|pdp|ecomm|product_?page|product_?data|product_?info/i
