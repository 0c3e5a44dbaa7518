import { anyOf } from "./any-of"

/** Labels of the price before a reduction, of list prices, and of the lowest price of a month. */
export const WAS = anyOf(`
was|were|rrp|r\\.r\\.p|msrp|list price|retail~|regular price|reg|reg price|original~|before|previous~|compare at|instead of|typical price|usual~|full price|normally|lowest price (?:in|of|over) the (?:last|past)|30[- ]days?
statt|uvp~|vorher|bisher~|unser alter|alter preis|listenpreis|streichpreis|ehemal~|ursprüngl~|niedrigster|letzten 30 tage|tiefstpreis
au lieu de|prix conseillé|prix barré|prix public|prix d'origine|prix initial|prix normal|ancien prix|avant|plus bas|30 jours
antes|precio anterior|precio original|precio normal|precio regular|precio de lista|pvp recomendado|pvpr|normal:|internet antes|precio tienda|tachado|30 días|30 dias
era|anziché|invece di|di listino|listino|prezzo precedente|prezzo originale|prezzo consigliato|prezzo pieno|prezzo più basso|30 giorni
de:|de r\\$|preço original|preço anterior|preço antigo|preço de tabela|pvp recomendado|p\\.v\\.p\\.r
adviesprijs|van voor|normaal|oude prijs|was prijs|vanprijs
førpris|før|vejl~|vejledende|normalpris|ord pris|ordinarie~|tidigare~|tidligere~|rek pris|rek~|lägsta pris|30 dagar|30 dagene|veil~
ovh|norm|normaalihinta|alin hinta|30 pv|30 päivän|suositushinta
cena regularna|cena katalogowa|najniższa cena|poprzednia cena|stara cena|zamiast|cena przed|przed obniżką|30 dni|sugerowana
původně|původní~|běžná cena|běžně|doporučená~|stará cena|před slevou|nejnižší cena|30 dn[ůí]|pôvodn~|bežná cena|odporúčaná~|najnižšia cena
redna cena|redovna cijena|stara cijena|najniža cijena|najnižja cena|mpc|pmpc|mpcena|prvotna cena
régi ár|eredeti ár|listaár|fogyasztói ár|ajánlott
preț vechi|pret vechi|prp|pret recomandat|preț recomandat|pret intreg|cel mai mic preț|30 zile|30 de zile
tavahind|vana hind|soovituslik|senā cena|parastā cena|sena kaina|įprasta kaina|kaina be nuolaidos
старая цена|обычная цена|была|было|вместо|рекомендуем~|розничная|без скидки|до скидки|цена до|стара ціна|звичайна ціна|стара цена|вместо|мин\\. цена
αρχική~|από|παλιά τιμή|λιανική
eski fiyat|liste fiyatı|piyasa fiyatı|yerine|indirimsiz
原价|原價|定价|定價|市价|市價|市场价|市場價|建議售價|建议零售价|建議零售價|参考价|參考價|门市价|門市價|吊牌价|专柜价|專櫃價|划线价|牌價|訂價|官網價|零售价
通常価格|定価|参考価格|希望小売価格|メーカー希望|当店通常|旧価格|元値|通常販売価格
정가|정상가|소비자가|시중가|기존가|원가
ราคาปกติ|ราคาเต็ม|จาก
giá gốc|giá cũ|giá niêm yết|giá thị trường|giá hãng
harga normal|harga asli|harga coret|harga awal
السعر السابق|السعر القديم|السعر الأصلي|السعر قبل|قبل الخصم|كان|بدلا من|بدلاً من
במקום|מחיר קודם|מחיר רגיל|מחיר מקורי|קיימת قبلی`)

/** Words right before or after an amount that is paid again and again. */
export const INSTALMENT = anyOf(`
instal+ments?|monthly|per month|a month|/ ?mo|/ ?month|p\\.?m\\.|weekly|per week|fortnight~|afterpay|klarna|affirm|laybuy|zip|financing|finance|leasing|credit|interest[- ]free
mtl|monatlich|/ ?monat|pro monat|raten|rate|finanzier~|ratenzahl~|mit paypal
par mois|/ ?mois|mensualité~|financ~|crédit|fois|sans frais
al mes|/ ?mes|cuotas?|plazos?|mensual~|meses|msi
al mese|/ ?mese|rate|rata|finanzia~
ao mês|por mês|/ ?mês|parcelas?|sem juros|mensalidade~|prestaç~|mensais
per maand|/ ?maand|p/m|gespreid
/ ?md|/ ?mån|pr\\. måned|måned~|per månad|månad~|delbetal~|avbetal~|kk|/ ?kk|kuukau~|osamaks~|erissä|kuumakse|kuus|kuu
rat|raty|raten|rata|ratę|/ ?mies|miesięcz~|měsíčně|mesačne|splátk~|splatk~|/ ?měs|/ ?mes|havi|/ ?hó|részlet~|lunar~|/ ?lun[aă]|rate lunare|mėn|mēn|mēnes~|nomaksa|lizing~|išsimokėt~|obrok~|obroč~|mesečno|mjeseč~
в месяц|/ ?мес~|мес|рассроч~|в кредит|кредит|платеж~|частями|долями|на місяць|/ ?міс|місяц~|на месец|вноск~|лизинг
μήνα|δόσεις|άτοκ~
taksit|/ ?ay|aylık|x taksit
每期|分期|期0利率|月付|每月|/月|/期|花呗|花唄|白条
回払い|分割|月々|月額|/月
할부|매월|개월|/월
ผ่อน|ต่อเดือน|/เดือน|trả góp|/tháng|cicilan|/bulan
شهري~|قسط|أقساط|تقسيط|شهر|תשלומים|לחודש`)

/** "3 x", "12 ×", "in 4 ×" right before an amount; "x 36" right after it. */
export const TIMES_BEFORE =
  /(?:^|[^\p{L}])\d{1,2}\s?[x×]\s?(?:(?:de|of|à|a|d'|da|di|von|по|van|po)\s?)?$/iu
export const TIMES_AFTER = /^\s?[x×]\s?\d{1,2}(?!\p{Nd})/iu

/** Words before an amount that is what sending costs, or from where on sending is free. */
export const SHIPPING = anyOf(`
shipping|delivery|postage|freight|p&p|import charges|customs|handling|deliver(?:y|ed) from|free on orders|orders over|orders above|minimum order
versand~|liefer~|porto|frachtkosten|mindestbestell~
livraison~|frais de port|port|expédition|offert dès|gratuit~ dès
envío~|envio~|despacho|gastos de envío|flete|frete|entrega~|portes
spedizion~|consegna
verzend~|bezorg~|lever~|fragt|frakt|levering~|toimitus~|postikul~
dostaw~|wysyłk~|przesyłk~|doprav~|doručen~|poštovn~|poštni~|poštarin~|dostav~|dostavn~|szállítás~|livrar~|transport~|tarne~|kohaletoimet~|piegād~|pristatym~
доставк~|пересылк~|самовывоз|курьер~|по почте|доставлен~
μεταφορικ~|αποστολ~
kargo|teslimat
运费|運費|邮费|郵資|包邮|免運~|滿|满|宅配
送料|配送|配送料|代引
배송|배송비|택배
ค่าจัดส่ง|ค่าส่ง|จัดส่ง|phí vận chuyển|vận chuyển|giao hàng|freeship|ongkir|ongkos kirim|pengiriman
شحن|توصيل|الشحن|التوصيل|משלוח`)

/** Words around what is saved, not paid. */
export const SAVING = anyOf(`
save|saves|saving~|you save|off|discount~|coupon~|voucher|cashback|cash back|rebate|reward~|gift card~|trade[- ]in|deposit|refund~
spar~|sie sparen|ersparnis|rabatt~|gutschein~|nachlass|pfand|guthaben
économi~|remise|réduction|rabais|bon de|éco[- ]?part~|ecopart~|cagnott~
ahorr~|descuento|rebaja|cupón|desconto|poupe|poupa~|economiz~|cupom|dinheiro de volta
risparm~|sconto|buono
bespaar~|korting~|voordeel|spar|rabat|du sparer|säästä~|säästät|alennus|besparelse
oszczęd~|rabat~|taniej|zniżk~|ušetř~|ušetr~|sleva|zľava|kedvezmény|megtakarít~|economis~|reducere|prihran~|ušted~|popust|säästad|allahind~|ietaup~|atlaide|sutaup~|nuolaida
скидка|выгода|экономи~|вы экономите|купон|промокод|кэшбэк|вернем|знижка|економ~|отстъпка|спестя~
κερδίζετε|έκπτωση|όφελος
kazanç|indirim|kupon|puan
省|立减|立減|现省|現省|减|優惠券|优惠券|折價券|折扣|券|返|回饋|现金红包|折抵|購物金
OFF|引き|割引|お得|値引|クーポン|ポイント
할인|쿠폰|적립|절약
ประหยัด|ลด|ส่วนลด|tiết kiệm|giảm|hemat|potongan|diskon
وفر|خصم|توفير|خسم|חיסכון|הנחה|חסכת`)

/** Words around a price for members, subscribers, firms, or in another place. */
export const MEMBER = anyOf(`
members?|membership|club~|subscribe~|subscription|prime|loyalty|with card|cardholder~|bonus~|points|pts|wholesale|b2b|business|refurbished|used|used from|pre-?owned|other sellers|new from|auto-?ship|trade
mitglied~|kundenkarte|im abo|gebraucht~|punkte|händler~
adhérent~|carte|abonn~|points?|occasion
socio~|tarjeta|puntos|suscri~|cartão|associad~|assinante~|pontos|com pix|no pix
soci|carta|tessera|punti|usat~
leden|klantenkaart|medlem~|kanta-?asiakas|plussa|punkty|klubow~|z kartą|zákaznick~|clubcard|törzsvásárló|kliendikaar~|sootus~|lojalit~
бонус~|балл~|по карте|картой|участник~|клуб~|опт~|оптов~|бонус~|баллов
会员|會員|vip|plus|粉丝价|點數|积分|積分|積點|紅利
会員|ポイント|pt|中古
회원|멤버십|포인트|중고
สมาชิก|thành viên|anggota|poin`)

/** Words around a sum or a bound: of a cart, a filter, a set. */
export const SUM = anyOf(`
total|subtotal|sub-total|grand total|cart|basket|bag|your order|checkout|min price|max price|price range|bundle|together|both for|all three|extra|add[- ]on|warranty|protection|insurance|approx~|≈
gesamt~|summe|zwischensumme|warenkorb|zusammen|ca\\.|garantie~
sous-total|panier|ensemble|environ|garantie
carrito|conjunto|juntos|garantía|carrinho|garantia
totale|carrello|insieme|garanzia
totaal|winkelwagen|i alt|kurv|totalt|varukorg|yhteensä|ostoskori
razem|suma|koszyk~|celkem|spolu|košík~|összesen|kosár|coș|în total|košaric~|skupaj|ukupno|kokku|ostukorv|grozs|kopā|krepšel~|iš viso
итого|сумма|корзин~|всего|вместе|гарант~|разом|кошик~|общо|количк~
σύνολο|καλάθι
toplam|sepet
合计|合計|总计|總計|小計|小计|购物车|購物車|加購|加购|共計|總金額
合計|小計|カート
합계|총|장바구니
รวม|ตะกร้า|tổng|giỏ hàng|keranjang
المجموع|الإجمالي|السلة|סה"כ|סל`)

/** Words beside an amount without tax, where the one with tax is paid. */
export const WITHOUT_TAX = anyOf(`
ex\\.? vat|excl?\\.? vat|excluding vat|ex\\.? tax|excl?\\.? tax|ex gst|without vat|before tax|net price|plus vat|\\+ vat
netto~|ohne mwst|exkl|zzgl\\.? mwst|exkl\\.? mwst
ht|h\\.t\\.|hors taxes?
sin iva|s/iva|\\+ ?iva|sem iva|s/ iva
iva esclusa|senza iva|escl
excl\\.? btw|ex btw|ekskl\\.? moms|eks\\.? moms|exkl\\.? moms|alv 0|veroton
netto|bez vat|bez dph|bez ddv|brez ddv|bez pdv-a|bez pdv|nettó|fără tva|fara tva|be pvm|bez pvn|ilma km-ta|km-ta
без ндс|без пдв|без ддс
χωρίς φπα
kdv hariç|\\+ ?kdv
未税|未稅|不含税
税抜|税別
부가세 별도`)

/** "Price:" in front of what is paid. */
export const PRICE = anyOf(`
price~|our price|now|today|sale price|special price|only|deal|preis~|unser preis|jetzt|nur|aktionspreis|prix~|notre prix|precio~|precio internet|oferta|ahora|preço~|por:|por r\\$|à vista|prezzo~|ora|prijs~|nu|voor|pris~|din pris|hinta~|nyt|cena~|cijena~|naša cena|kaina~|hind~|ár|akciós ár|fogyasztói|preț~|pret~|цена|цены|ціна|цена:|τιμή~|fiyat~|fiyatı
售价|售價|价格|價格|特价|特價|优惠价|優惠價|促销价|促銷價|活动价|活動價|现价|現價|网路价|網路價|網購價|單價|秒杀价|券后|到手价|会场价|價錢|直購價|下殺
価格|販売価格|税込|特価|セール|即決
판매가|할인가|가격|혜택가
ราคา|giá|harga|السعر|سعر|מחיר|قیمت|मूल्य`)
