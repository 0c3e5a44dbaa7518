import { gbk } from "./encoded"

/** Files as shop systems write them, with a few of their columns. */
export const shopifyFile = `Handle,Title,Body (HTML),Vendor,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,Variant Barcode,Image Src,Cost per item,Status
linen-shirt,Linen shirt,"<p>Soft,
and cool</p>",Meadow,"linen, summer",true,Color,Red,Size,S,LS-R-S,4,deny,49.00,59.00,4006381333931,https://cdn.example/1.jpg,21.50,active
linen-shirt,,,,,,,Red,,M,LS-R-M,0,deny,49.00,59.00,,,21.50,
linen-shirt,,,,,,,Blue,,S,LS-B-S,0,continue,52.00,,,,21.50,
linen-shirt,,,,,,,,,,,,,,,,https://cdn.example/2.jpg,,
tea-tin,Tea tin,,Meadow,,true,Title,Default Title,,,TT-1,7,deny,12.50,,,,,active
`

export const wooFile = `ID,Type,SKU,Name,Published,In stock?,Stock,Sale price,Regular price,Tags,Parent,Attribute 1 name,Attribute 1 value(s)
44,variable,HOOD,Hoodie,1,1,,,,"warm, winter",,Color,"Red, Blue"
45,variation,HOOD-R,Hoodie - Red,1,1,5,39,45,,HOOD,Color,Red
46,variation,HOOD-B,Hoodie - Blue,1,0,0,,45,,id:44,Color,Blue
47,simple,CAP,Cap,1,backorder,,,18,,,,
`

export const wooGerman = `ID;Typ;Artikelnummer;Name;Vorrätig?;Bestand;Angebotspreis;Regulärer Preis;Schlagwörter;Übergeordnetes Produkt;Attribut 1 Name;Attribut 1 Wert(e)
9;simple;KAP;Kappe;1;3;;18,50;;;;
`

const taobaoHead = [
  "title\tcid\tseller_cids\tprice\tnum\tskuProps\touter_id\tpropAlias\tnum_id\tbarcode",
  "宝贝名称\t宝贝类目\t店铺类目\t宝贝价格\t宝贝数量\t销售属性组合\t商家编码\t销售属性别名\t数字ID\t商品条形码"
]
const taobaoText = [
  "version 1.00",
  ...taobaoHead,
  '"红富士苹果 5斤装"\t50\t""\t39.90\t110\t"39.90:100:AP5:122216431:27772;59.90:10:AP10:122216431:27773;"\tAP\t"122216431:27772:5斤;122216431:27773:10斤"\t612345678901\t6901234567892',
  '"碧螺春 茶叶"\t51\t""\t128\t0\t""\tBLC\t""\t612345678902\t""'
].join("\r\n")
export const taobaoFile = gbk(taobaoText)
