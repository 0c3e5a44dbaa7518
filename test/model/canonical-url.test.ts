import { expect, test } from "vitest"

import { canonicalUrl } from "~model/canonical-url"

test.each([
  [
    "https://item.taobao.com/item.htm?spm=a1.b2&id=678901234567&ns=1",
    "https://item.taobao.com/item.htm?id=678901234567"
  ],
  [
    "https://detail.tmall.com/item.htm?abbucket=2&id=678901234567&skuId=5123456789",
    "https://detail.tmall.com/item.htm?id=678901234567&skuId=5123456789"
  ],
  [
    "https://item.m.jd.com/product/100012043978.html?utm_source=x",
    "https://item.jd.com/100012043978.html"
  ],
  [
    "https://mobile.yangkeduo.com/goods.html?_oak=1&goods_id=123456789",
    "https://mobile.yangkeduo.com/goods.html?goods_id=123456789"
  ],
  [
    "https://detail.1688.com/offer/610000000001.html?spm=x",
    "https://detail.1688.com/offer/610000000001.html"
  ],
  [
    "https://de.aliexpress.com/item/1005001234567890.html?algo_pvid=1",
    "https://www.aliexpress.com/item/1005001234567890.html"
  ],
  [
    "https://www.amazon.co.uk/Some-Thing/dp/B08N5WRWNW/ref=sr_1_1?tag=me-20",
    "https://www.amazon.co.uk/dp/B08N5WRWNW"
  ],
  [
    "https://www.ebay.de/itm/Some-Thing/123456789012?mkevt=1",
    "https://www.ebay.de/itm/123456789012"
  ],
  ["https://shopee.sg/A-name-i.12345.67890?sp_atk=1", "https://shopee.sg/product/12345/67890"],
  [
    "https://shop.example/en/collections/summer/products/apples?variant=1&utm_source=x",
    "https://shop.example/en/products/apples?variant=1"
  ],
  ["https://shop.example/apples?size=m&fbclid=1#reviews", "https://shop.example/apples?size=m"],
  [
    "https://shop.example/collections/summer/products/apples/",
    "https://shop.example/products/apples"
  ],
  ["https://amazon.com/dp/B08N5WRWNW", "https://www.amazon.com/dp/B08N5WRWNW"],
  ["https://m.amazon.de/gp/aw/d/B08N5WRWNW", "https://www.amazon.de/dp/B08N5WRWNW"],
  ["https://ebay.de/itm/123456789012/", "https://www.ebay.de/itm/123456789012"],
  // With a customer's code it is the same product.
  ["https://shop.example/apples?size=m&rg=abcde23456", "https://shop.example/apples?size=m"],
  ["https://shop.example/apples?rg=north", "https://shop.example/apples?rg=north"],
  // A shop's number is not a product's.
  [
    "https://h5.m.taobao.com/awp/core/detail.htm?id=678901234567",
    "https://item.taobao.com/item.htm?id=678901234567"
  ],
  [
    "https://h5.m.taobao.com/app/shop.htm?id=678901234567",
    "https://h5.m.taobao.com/app/shop.htm?id=678901234567"
  ],
  ["https://shop.example/#/apples", "https://shop.example/#/apples"],
  ["https://item.taobao.com/item.htm?id=abc", "https://item.taobao.com/item.htm?id=abc"],
  // Another's shop with the name in front is not that shop.
  [
    "https://item.taobao.com.evil.example/item.htm?id=678901234567",
    "https://item.taobao.com.evil.example/item.htm?id=678901234567"
  ]
])("%s", (href, canonical) => {
  expect(canonicalUrl(href)).toBe(canonical)
  expect(canonicalUrl(canonical)).toBe(canonical)
})

test.each(["javascript:alert(1)", "data:text/html,x", "", "apples", "https://a:b@shop.example/"])(
  "%s is no page's address",
  (href) => expect(canonicalUrl(href)).toBeNull()
)
