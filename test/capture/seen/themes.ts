/** Pages in the manner of the world's shop programs, invented, without a style sheet. */
export type ThemePage = {
  name: string
  url: string
  html: string
  expect: {
    price: string | null
    compareAt?: string
    sku?: string
    availability?: "in-stock" | "out-of-stock" | "preorder"
    brand?: string
  }
}

const page = (lang: string, title: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body>
  <header><nav><a href="/">Home</a> <a href="/sale">-50%</a></nav>
  <div class="minicart"><span class="price">99,00 €</span> $7.00</div></header>
  ${body}
  <footer>Free delivery from 49 € / $49. © 2024</footer></body></html>`

const related = (amounts: string[]): string =>
  `<section class="related products"><h2>You may also like</h2><ul>${amounts
    .map(
      (it, at) =>
        `<li class="card"><a href="/p/other-${at}"><img src="a.jpg"><h3>Other ${at}</h3><span class="price">${it}</span></a><button>Add to cart</button></li>`
    )
    .join("")}</ul></section>`

export const THEMES: ThemePage[] = [
  {
    name: "blog plug-in shop, on sale",
    url: "https://shop.example/product/oak-stool/",
    html: page(
      "en-US",
      "Oak stool – Acme",
      `<div class="product type-product"><div class="summary entry-summary"><h1 class="product_title entry-title">Oak stool</h1>
      <p class="price"><del aria-hidden="true"><span class="amount"><bdi><span>$</span>49.00</bdi></span></del> <span class="screen-reader-text">Original price was: $49.00.</span> <ins><span class="amount"><bdi><span>$</span>39.00</bdi></span></ins><span class="screen-reader-text">Current price is: $39.00.</span></p>
      <p class="stock in-stock">12 in stock</p><form class="cart"><input type="number" name="quantity"><button type="submit">Add to cart</button></form>
      <div class="product_meta"><span>SKU: <span class="sku">OAK-12</span></span></div></div>${related(["$12.00", "$19.00", "$29.00"])}</div>`
    ),
    expect: { price: "39.00 USD", compareAt: "49.00 USD", sku: "OAK-12", availability: "in-stock" }
  },
  {
    name: "large German shop, unit price, tax and shipping remarks",
    url: "https://laden.example/kaffee-crema",
    html: page(
      "de-DE",
      "Kaffee Crema | Laden",
      `<main><h1>Kaffee Crema 1 kg</h1><div class="product-detail-price-container"><p class="product-detail-price">12,99&nbsp;€*</p>
      <span class="list-price-price">statt UVP 15,49&nbsp;€*</span><div class="product-detail-price-unit">Inhalt: 1 kg (1,30&nbsp;€ / 100 g)</div>
      <p>Preise inkl. MwSt. zzgl. Versandkosten 4,90 €</p></div><p class="delivery-information">Sofort lieferbar, Lieferzeit 1-3 Tage</p>
      <form><button class="btn btn-buy">In den Warenkorb</button></form><p>oder 3 x 4,33 € mit Ratenkauf</p>
      <div><span>Produktnummer:</span> <span>SW10178</span></div><div>Hersteller: Rösterei Nord</div></main>`
    ),
    expect: {
      price: "12.99 EUR",
      compareAt: "15.49 EUR",
      sku: "SW10178",
      availability: "in-stock",
      brand: "Rösterei Nord"
    }
  },
  {
    name: "Russian shop on a portal engine",
    url: "https://magazin.example/catalog/chainik/",
    html: page(
      "ru",
      "Чайник Заря купить в Москве",
      `<div class="bx-content"><h1>Чайник Заря</h1><div class="article">Артикул: 100-453</div>
      <div class="product-item-detail-price-old">1 990 руб.</div><div class="product-item-detail-price-current">1 490 руб.</div>
      <div class="product-item-detail-economy-price">Экономия 500 руб.</div><div>В наличии</div><a class="btn btn-default" href="javascript:void(0)">В корзину</a>
      <div>Доставка от 300 руб.</div><div>от 124 руб. в месяц</div></div>${related(["990 руб.", "1 290 руб.", "590 руб."])}`
    ),
    expect: {
      price: "1490.00 RUB",
      compareAt: "1990.00 RUB",
      sku: "100-453",
      availability: "in-stock"
    }
  },
  {
    name: "Taiwanese shop: list price, special price, instalments",
    url: "https://shop.example.tw/goods/1",
    html: page(
      "zh-Hant-TW",
      "手工茶壺 - 好物",
      `<div class="goods"><h1>手工茶壺</h1><div>商品編號：A1234567</div><div>建議售價 $1,280</div><div>網路價 <b>$980</b> 元</div>
      <div>3期0利率 每期 $326</div><div>滿 $1500 免運費</div><div>庫存：5</div><button>加入購物車</button></div>`
    ),
    expect: {
      price: "980.00 TWD",
      compareAt: "1280.00 TWD",
      sku: "A1234567",
      availability: "in-stock"
    }
  },
  {
    name: "Japanese mall: tax, points, sending",
    url: "https://shop.example.jp/item/tea",
    html: page(
      "ja",
      "急須 | 店",
      `<div id="item"><h1>急須 常滑焼</h1><p>商品番号 tk-0881</p><p>メーカー希望小売価格 <span>5,500円</span></p>
      <p>価格 <span class="price2">3,980円</span> (税込) 送料別</p><p>39ポイント</p><p>送料 660円</p><p>在庫あり</p><button>かごに入れる</button></div>`
    ),
    expect: { price: "3980 JPY", compareAt: "5500 JPY", sku: "tk-0881", availability: "in-stock" }
  },
  {
    name: "Brazilian shop: from, to, at sight, instalments",
    url: "https://loja.example.br/p/chaleira",
    html: page(
      "pt-BR",
      "Chaleira Inox - Loja",
      `<div class="product-page"><h1>Chaleira Inox</h1><span>Referência: CH-200</span><p>De: R$ 199,90</p><p>Por: <strong>R$ 149,90</strong></p>
      <p>ou 5x de R$ 29,98 sem juros</p><p>Frete a partir de R$ 12,00</p><button>Comprar</button></div>`
    ),
    expect: {
      price: "149.90 BRL",
      compareAt: "199.90 BRL",
      sku: "CH-200",
      availability: "in-stock"
    }
  },
  {
    name: "French shop, sold out",
    url: "https://boutique.example.fr/theiere",
    html: page(
      "fr-FR",
      "Théière en fonte - Boutique",
      `<h1>Théière en fonte</h1><div class="product-prices"><div class="current-price"><span>34,90 €</span></div><div>TTC</div></div>
      <span id="product-availability">Rupture de stock</span><button disabled>Ajouter au panier</button>
      <dl><dt>Référence</dt><dd>TF-88</dd><dt>Marque</dt><dd>Fonderie du Lac</dd></dl>`
    ),
    expect: {
      price: "34.90 EUR",
      sku: "TF-88",
      availability: "out-of-stock",
      brand: "Fonderie du Lac"
    }
  },
  {
    name: "Arabic shop with its own digits",
    url: "https://matjar.example.sa/p/cup",
    html: page(
      "ar-SA",
      "كوب خزف",
      `<div dir="rtl"><h1>كوب خزف</h1><p>السعر السابق <s>٥٫٠٠ ر.س</s></p><p>السعر ٣٫٥٠ ر.س</p><p>متوفر</p><button>أضف إلى السلة</button><p>رمز المنتج: K-77</p></div>`
    ),
    expect: { price: "3.50 SAR", compareAt: "5.00 SAR", sku: "K-77", availability: "in-stock" }
  },
  {
    name: "Polish shop: lowest price of thirty days, per piece",
    url: "https://sklep.example.pl/czajnik",
    html: page(
      "pl",
      "Czajnik stalowy",
      `<h1>Czajnik stalowy</h1><div class="price">129,99 zł /szt.</div><div>Najniższa cena z 30 dni przed obniżką: 119,00 zł</div>
      <div>Kod produktu: CZ-9</div><div>Produkt dostępny</div><button>Do koszyka</button><div>10 rat x 13,00 zł</div><div>Dostawa od 9,99 zł</div>`
    ),
    expect: { price: "129.99 PLN", sku: "CZ-9", availability: "in-stock" }
  },
  {
    name: "Romanian shop, bani in letters of their own",
    url: "https://magazin.example.ro/ceainic/pd/1",
    html: page(
      "ro",
      "Ceainic smart",
      `<h1>Ceainic smart</h1><span>Cod produs: RO55512</span><p class="old-price">249<sup>99</sup> Lei (-20%)</p><p class="new-price">199<sup>99</sup> <span>Lei</span></p>
      <p>în stoc</p><button>Adaugă în coș</button><p>Rate lunare de la 16<sup>67</sup> Lei</p>`
    ),
    expect: {
      price: "199.99 RON",
      compareAt: "249.99 RON",
      sku: "RO55512",
      availability: "in-stock"
    }
  },
  {
    name: "Korean shop",
    url: "https://shop.example.kr/goods/77",
    html: page(
      "ko",
      "도자기 찻잔",
      `<h1>도자기 찻잔</h1><dl><dt>소비자가</dt><dd>25,000원</dd><dt>판매가</dt><dd>19,800원</dd><dt>배송비</dt><dd>3,000원</dd><dt>상품코드</dt><dd>P0001ABC</dd></dl><a class="btn" href="#none">장바구니 담기</a>`
    ),
    expect: {
      price: "19800 KRW",
      compareAt: "25000 KRW",
      sku: "P0001ABC",
      availability: "in-stock"
    }
  },
  {
    name: "Swiss shop with a rule for cents and two tongues",
    url: "https://shop.example.ch/de/tasse",
    html: page(
      "de-CH",
      "Tasse Alpenrose",
      `<h1>Tasse Alpenrose</h1><p>Art. 4455.1</p><p>CHF 1'299.–</p><p>Lieferbar</p><button>In den Warenkorb</button>`
    ),
    expect: { price: "1299.00 CHF", sku: "4455.1", availability: "in-stock" }
  },
  {
    name: "hosted storefront: the price in sale and in no sale, one of them hidden",
    url: "https://store.example/products/mug",
    html: page(
      "en-GB",
      "Mug – Store",
      `<product-info><h1>Mug</h1><div class="price price--on-sale"><div class="price__regular" hidden><span class="price-item price-item--regular">£24.00</span></div>
      <div class="price__sale"><span class="visually-hidden">Regular price</span><s class="price-item price-item--regular">£24.00</s><span class="visually-hidden">Sale price</span><span class="price-item price-item--sale">£18.00</span></div></div>
      <form action="/cart/add"><button name="add">Add to cart</button></form></product-info>${related(["£8.00", "£9.00"])}`
    ),
    expect: { price: "18.00 GBP", compareAt: "24.00 GBP", availability: "in-stock" }
  },
  {
    name: "a regular price alone is the price",
    url: "https://store.example/products/jug",
    html: page(
      "en-GB",
      "Jug – Store",
      `<h1>Jug</h1><div class="price"><span>Regular price</span><span class="price-item price-item--regular">£24.00</span></div><button>Sold out</button>`
    ),
    expect: { price: "24.00 GBP", availability: "out-of-stock" }
  },
  {
    name: "Turkish shop, lira, instalments, sending",
    url: "https://magaza.example.tr/caydanlik",
    html: page(
      "tr",
      "Çaydanlık",
      `<h1>Çaydanlık</h1><div class="prc-org">1.599,00 TL</div><div class="prc-dsc">1.299,90 TL</div><div>9 x 144,43 TL taksit</div><button>Sepete Ekle</button><div>Ürün Kodu: CD-100</div><div>Stokta var</div>`
    ),
    expect: { price: "1299.90 TRY", sku: "CD-100", availability: "in-stock" }
  },
  {
    name: "forty products and no product",
    url: "https://store.example/collections/all",
    html: page(
      "en",
      "All products",
      `<h1>All products</h1><ul class="grid">${Array.from({ length: 40 }, (_, at) => `<li class="card"><a href="/p/${at}"><img src="a.jpg">Thing ${at}</a><span class="price">$${at + 10}.00</span><button>Add to cart</button></li>`).join("")}</ul>`
    ),
    expect: { price: null }
  },
  {
    name: "an article that speaks of money",
    url: "https://news.example/budget",
    html: page(
      "en",
      "The budget",
      `<article><h1>The budget</h1><p>The government said on Monday that it would spend $12 million more on schools, and that every family would get $300 a year from the programme.</p></article>`
    ),
    expect: { price: null }
  }
]
