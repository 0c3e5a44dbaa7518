import type { SiteAdapter } from "./adapter"

const TLDS = "com co.uk de fr it es nl at ch ie pl be ca com.au com.hk com.my com.sg ph".split(" ")
/** Every line of it is a button that copies it. */
const ADDRESS = ":is(.ship-to, .shipping-info) .address"

/** An order in eBay's Seller Hub. */
export const ebayOrders: SiteAdapter = {
  id: "ebay-orders",
  name: "eBay",
  verifiedAt: "2026-11-22",
  confidence: "medium",
  status: "working",
  evidence: "independent-sources",
  limits:
    "No anchor for a buyer's user name is known, so orders are attached by hand. Messages and the list of orders are not read.",
  match: TLDS.flatMap((it) =>
    ["mesh/ord/", "sh/ord/"].map((path) => `https://www.ebay.${it}/${path}*`)
  ),
  signature: [],
  account: [],
  open: { by: "none" },
  surfaces: [
    {
      kind: "order",
      url: "^https://www\\.ebay\\.[a-z.]{2,6}/(?:mesh|sh)/ord/details/?\\?(?:[^#]{0,300}&)?orderid=",
      id: { sources: [], optional: true },
      name: [
        { from: "text", selector: `${ADDRESS} > div:first-child button.tooltip__host` },
        { from: "text", selector: `${ADDRESS} > div:first-child button` },
        { from: "text", selector: `${ADDRESS} button.tooltip__host` }
      ],
      fields: {
        order: [
          { from: "url", pattern: "[?&]orderid=(?<id>\\d{2}-\\d{5}-\\d{5})(?:[&#]|$)" },
          { from: "url", pattern: "[?&]orderid=(?<id>[\\w!-]{6,40})(?:[&#]|$)" }
        ],
        phone: [{ from: "text", selector: "dl.phone button" }],
        address: [{ from: "text", selector: `${ADDRESS} button.tooltip__host`, join: true }],
        total: [
          { from: "text", selector: ".buyer-paid dl.total dd.amount .value .sh-bold" },
          { from: "text", selector: ".buyer-paid dl.total dd.amount .value" }
        ]
      },
      items: {
        rows: "#itemInfo .lineItemCard",
        title: [
          { from: "text", selector: ".lineItemCardInfo__content .details a" },
          { from: "text", selector: ".lineItemCardInfo__text a" }
        ],
        quantity: [{ from: "text", selector: ".quantity__value span.sh-bold" }],
        total: [{ from: "text", selector: ".total__value" }],
        sku: [{ from: "text", selector: ".lineItemCardInfo__sku span.sh-secondary:last-child" }]
      },
      composer: [],
      observe: [".shipping-info", ".ship-to"]
    }
  ],
  examples: [
    { url: "https://www.ebay.com/mesh/ord/details?orderid=11-00000-00001", surface: "order" },
    {
      url: "https://www.ebay.co.uk/mesh/ord/details?mode=SH&orderid=11-00000-00001",
      surface: "order"
    },
    { url: "https://www.ebay.de/sh/ord/details?orderid=11-00000-00001", surface: "order" }
  ]
}
