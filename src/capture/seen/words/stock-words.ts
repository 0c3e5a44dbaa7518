import { anyOf } from "./any-of"

/** It cannot be had now. Asked before `IN`: "not available" holds "available". */
export const OUT = anyOf(`
out of stock|sold out|soldout|unavailable|not available|no longer available|currently unavailable|temporarily unavailable|not in stock|discontinued|item (?:has )?ended|listing (?:was )?ended|notify me when|email me when|back in stock (?:alert|notification)|0 in stock
ausverkauft|vergriffen|nicht auf lager|nicht verfügbar|nicht lieferbar|nicht vorrätig|nicht mehr (?:lieferbar|verfügbar|erhältlich)|derzeit nicht|momentan nicht|zurzeit nicht
épuisé~|rupture~|en rupture|indisponible~|non disponible~|n'est plus disponible|plus disponible|pas disponible|victime de son succès
agotado~|sin stock|sin existencias|no disponible~|fuera de stock|no hay stock|no queda~|producto no disponible
esgotado~|indisponível|indisponiveis|sem estoque|sem stock|fora de estoque|avise-?me
esaurito|esaurita|non disponibile|terminato|attualmente non
uitverkocht|niet op voorraad|niet leverbaar|niet beschikbaar|tijdelijk niet|niet meer leverbaar
udsolgt|ikke på lager|slutsåld~|slut i lager|ej i lager|finns ej|utsolgt|tilfälligt slut|loppunut|loppu|loppuunmyyty|ei varastossa|ei saatavilla|tilapäisesti loppu|uppselt
niedostępn~|brak w magazynie|brak towaru|produkt niedostępny|wyprzedan~|brak na stanie|chwilowo niedost~|powiadom o dostępności
vyprodáno|není skladem|nedostupn~|momentálně nedost~|vypredané|nie je na sklade|nie je skladom|vypredaný
razprodano|ni na zalogi|ni na voljo|rasprodano|nije dostup~|nema na (?:zalihi|stanju|skladištu)|nedostupno|trenutno (?:ni|nije)
elfogyott|nincs raktáron|nincs készleten|nem elérhető|nem kapható|nem rendelhető|kifutott
stoc epuizat|indisponibil|nu este (?:în|in) stoc|fara stoc|fără stoc|stoc 0|momentan indisponibil
läbi müüdud|otsas|pole saadaval|ei ole saadaval|laost otsas|nav pieejams|izpārdots|nav noliktavā|nav uz vietas|išparduota|neturime|nėra sandėlyje|prekės nėra|šiuo metu nėra
нет в наличии|нет на складе|отсутству~|распродан~|закончил~|раскупили|недоступен|недоступно|товара нет|снят с производства|сообщить о поступлении|уведомить о поступлении|немає в наявності|немає на складі|відсутн~|закінчи~|розпродано|повідомити про наявність|изчерпан~|няма наличност|не е наличен|няма в наличност|жоқ
εξαντλ~|μη διαθέσιμ~|δεν είναι διαθέσιμ~
tükendi|stokta yok|stoklarda yok|stokta bulunmamaktadır|gelince haber ver|temin edilemiyor
缺货|缺貨|售罄|已售罄|已售完|售完|卖完|賣完|无货|無貨|无库存|無庫存|已下架|下架|補貨中|补货中|暫停銷售|暂停销售|完售|停售|已抢光|搶購一空|到货通知|到貨通知|貨到通知|暂无报价|銷售一空
在庫切れ|在庫なし|在庫無し|売り切れ|売切れ|売切|品切れ|品切|完売|入荷待ち|販売終了|再入荷
품절|일시품절|재고 없음|재고없음|매진|판매종료|판매 종료|재입고
สินค้าหมด|หมดชั่วคราว|หมดสต็อก|hết hàng|tạm hết|ngừng kinh doanh|stok habis|habis terjual|tidak tersedia|stok kosong
غير متوفر~|غير متاح~|نفدت~|نفذت~|نفد|نفذ|انتهت الكمية|אזל~|לא במלאי|חסר במלאי|לא זמין|ناموجود|اتمام موجودی`)

/** It can be ordered before it can be had. */
export const PRE = anyOf(`
pre-?order|preorder|backorder~|back-order~|coming soon|available to order|vorbestell~|précommand~|pre-?venta|preventa|reserva ya|pré-venda|pré-encomenda|preordin~|reserveer|pre-?orden|forudbestil|förhandsboka~|forhåndsbestill|ennakkotila~|przedsprzeda~|předobjedn~|predobjedn~|előrendel~|precomand~|precomandă|предзаказ~|под заказ|передзамовлення|ön sipariş|预售|預售|預購|预购|予約|예약|สั่งจองล่วงหน้า|đặt trước|طلب مسبق`)

/** It can be had. */
export const IN = anyOf(`
in stock|instock|available|available now|ready to ship|ships within|ships in|usually (?:ships|dispatched)|only \\d+ left|left in stock|low stock|last (?:few|item|one|\\d+)|\\d+ available|more than \\d+ available|dispatched
auf lager|lieferbar|vorrätig|verfügbar|sofort lieferbar|sofort versandfertig|lagernd|am lager|versandfertig|wenige stück|noch \\d+
en stock|disponible|dispo|expédié sous|livrable|plus que \\d+
en existencia~|hay existencias|quedan \\d+|últimas unidades|disponibles
em stock|em estoque|disponível|pronta entrega|disponíveis|últimas unidades
disponibile|in magazzino|disponibilità immediata|pronta consegna
op voorraad|leverbaar|voorradig|beschikbaar|morgen in huis|voor \\d+ uur besteld
på lager|i lager|finns i lager|på lager|lagerstatus|skickas inom|leveranstid|få kvar|varastossa|saatavilla|heti|lähetetään|til á lager
dostępn~|w magazynie|na stanie|wysyłka w|produkt dostępny|od ręki|na magazynie
skladem|na skladě|ihned k odeslání|k dispozici|dostupné|na sklade|skladom|k dispozícii|ihneď k odberu|dostupnosť: áno
na zalogi|dobavljivo|na voljo|dobavljiv|na zalihi|na stanju|dostupno|na skladištu|raspoloživo|odmah
raktáron|készleten|elérhető|azonnal|rendelhető
în stoc|in stoc|stoc furnizor|disponibil|in stoc magazin
laos|saadaval|kohe olemas|kaupluses|ir noliktavā|pieejams|uz vietas|ir uz vietas|pieejamība: \\d~|turime|yra sandėlyje|sandėlyje|yra prekyboje
в наличии|есть в наличии|есть на складе|на складе|много|мало|в продаже|осталось \\d+|наявності|є в наявності|в наявності|в наличност|наличен|налично|наличие в магазинах|бар
διαθέσιμο~|διαθέσιμη|άμεσα διαθέσιμο|σε απόθεμα|άμεση παραλαβή
stokta|stokta var|stoklarda|son \\d+ ürün|hızlı teslimat
现货|現貨|有货|有貨|有库存|库存\\d|庫存\\d|库存：|庫存：|剩餘|仅剩|僅剩|供貨中|可訂購|24h到貨|尚有庫存|库存充足
在庫あり|在庫有|在庫有り|残り\\d|残りわずか|即納|発送可能|在庫：
재고 있음|재고있음|구매가능|남음|당일발송
มีสินค้า|พร้อมส่ง|คงเหลือ|còn hàng|sẵn hàng|tersedia|ready stock|stok tersedia|sisa \\d+|stok:
متوفر~|متاح~|متوفر في المخزون|موجود|במלאי|זמין|قابل سفارش|موجود در انبار`)
