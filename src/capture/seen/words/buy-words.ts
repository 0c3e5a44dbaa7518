import { anyOf } from "./any-of"

/** On the button that buys, in the languages of the big markets; the text in small letters. */
export const BUY = anyOf(`
add to (?:cart|bag|basket|trolley|order)|add (?:item )?to (?:my |your )?(?:cart|bag|basket)|buy|buy now|buy it now|order now|purchase|checkout now|place bid|bid now|book now|get it now|pre[- ]?order|preorder|buy tickets?|get tickets?|shop now|reserve
in den warenkorb|in den einkaufswagen|in den korb|in die tasche|kaufen|jetzt kaufen|sofort[- ]?kaufen|bestellen|jetzt bestellen|vorbestellen|zum warenkorb hinzufügen
ajouter au panier|acheter|commander|précommander|mettre dans mon panier|j'achète|réserver
añadir al carrito|añadir a la cesta|añadir al carro|añadir a la bolsa|agregar al (?:carro|carrito)|agregar a la bolsa|comprar~|comprar ahora|comprar entrada~|lo quiero|reservar
adicionar ao carrinho|adicionar à sacola|colocar no carrinho|comprar agora|comprar|encomendar|pré-venda
aggiungi al carrello|acquista|acquista ora|compra|compra ora|ordina|preordina|prenota
in winkelwagen|in winkelmand|in mijn winkelwagen|toevoegen aan winkelwagen|bestel|bestellen|koop|koop nu
læg i kurv|læg i indkøbskurv|tilføj til kurv|køb|køb nu|lägg i varukorg~|lägg i kundvagn~|lägg till i varukorg~|köp|köp nu|handla|legg i handlekurv~|legg i handlevogn|kjøp|kjøp nå|bestill|lisää ostoskoriin|lisää koriin|osta|osta nyt|bæta í körfu|setja í körfu
do koszyka|dodaj do koszyka|kup|kup teraz|kup i zapłać|zamów|do košíku|přidat do košíku|vložit do košíku|koupit|objednat|do košíka|pridať do košíka|vložiť do košíka|kúpiť|objednať
v košarico|dodaj v košarico|kupi|kupi zdaj|naroči|u košaricu|dodaj u košaricu|dodaj u korpu|u korpu|kúpiť|naruči
kosárba|kosárba teszem|kosárba rakom|megvásárlom|megveszem|megrendelem|vásárlás|adaugă în coș|adauga in cos|adaugă în coşul|cumpără|cumpara|comandă|comanda
lisa ostukorvi|lisa korvi|osta|osta kohe|ielikt grozā|pievienot grozam|pirkt|į krepšelį|įdėti į krepšelį|pridėti į krepšelį|pirkti
в корзину|добавить в корзину|купить|купить сейчас|купить в 1 клик|заказать|оформить заказ|предзаказ|в кошик|до кошика|додати в кошик|додати до кошика|купити|замовити|добави в количката|купи|поръчай|у корпу|додај у корпу|себетке|сатып алу
προσθήκη στο καλάθι|στο καλάθι|αγορά|αγόρασε~
sepete ekle|satın al|hemen al|sipariş ver
加入购物车|加入購物車|放入购物车|放入購物車|加购物车|加入購物袋|加到購物車|立即购买|立即購買|马上购买|直接購買|馬上買|我要購買|立即下单|立即订购|立即訂購|立即預訂|购买|購買|预订|加入购物袋|立刻购买|下標|放進購物車
カートに入れる|カートへ|かごに入れる|買い物かごに~|買い物カゴに~|購入|購入する|今すぐ買う|今すぐ購入|購入手続きへ|注文する|予約する|ご購入手続きへ
장바구니|장바구니 담기|장바구니에 담기|바로구매|바로 구매|구매하기|구매|주문하기|담기
หยิบใส่ตะกร้า|เพิ่มลงตะกร้า|ใส่ตะกร้า|ซื้อ|ซื้อเลย|ซื้อสินค้า
thêm vào giỏ~|mua ngay|mua hàng|đặt hàng|đặt mua|cho vào giỏ
tambah ke keranjang|masukkan keranjang|beli|beli sekarang|beli langsung|pesan sekarang|\\+ keranjang|tambah ke troli
أضف إلى السلة|أضف الى السلة|أضف للسلة|إضافة إلى السلة|إضافة للسلة|إضافة الى السلة|اشتري الآن|اشتر الآن|شراء|اطلب الآن|שלח לסל|הוסף לסל|הוספה לסל|הוסיפו לסל|קנה עכשיו|לקנייה|افزودن به سبد~|خرید
कार्ट में जोड़ें|अभी खरीदें`)
