/** An address and the needed fields per channel. */
export const ownSamples: Record<string, { url: string; fields: Record<string, string> }> = {
  amazon: { url: "https://www.amazon.co.jp/dp/B0ABCDEFGH", fields: { tag: "mine-22" } },
  "amazon-attribution": {
    url: "https://www.amazon.com/dp/B0ABCDEFGH",
    fields: { attribution: "maas=maas_1&ref_=aa_maas&tag=maas" }
  },
  ebay: { url: "https://www.ebay.com/itm/1234567890", fields: { campid: "5338000000" } },
  shopee: { url: "https://shopee.com.my/product/1/2", fields: { affiliate_id: "11223344" } },
  etsy: { url: "https://www.etsy.com/listing/123/apples", fields: { shop: "AppleBox" } },
  opencart: { url: "https://shop.example/apples", fields: { tracking: "anna_1" } },
  stripe: { url: "", fields: { link: "https://buy.stripe.com/abc123" } },
  "paypal-me": { url: "", fields: { user: "appleshop" } }
}
