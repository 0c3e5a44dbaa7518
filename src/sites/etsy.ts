import type { SiteAdapter, TextSource } from "./adapter"

const SOLD = "(?:your/orders|your/shops/[\\w-]{1,60}/orders)/sold"
const LINK = 'a[href*="buyer_id="]'
const BUYER = {
  from: "attribute",
  attribute: "href",
  pattern: "[?&]buyer_id=(?<id>[1-9]\\d{0,18})(?:[&#]|$)",
  kind: "id",
  quality: "stable"
} as const
/** An order opens beside the list, whose rows have buyers and addresses too. */
const OPENED = ':is([class*="peek-overlay"], #order-detail-container, [id^="dg-tabs-preact"])'
const ADDRESS = `${OPENED} div.address.break-word:not(.panel-body-row div)`
const NO = "[?&]order_id=(?<id>\\d{6,19})(?:[&#]|$)"

const HEADING: TextSource[] = [
  { from: "text", selector: "h3.buyer-name a" },
  { from: "text", selector: "h3.buyer-name" }
]

/** Etsy: conversations with buyers, and orders, which Etsy calls receipts. */
export const etsy: SiteAdapter = {
  id: "etsy",
  name: "Etsy",
  verifiedAt: "2026-11-22",
  confidence: "medium",
  status: "working",
  evidence: "independent-sources",
  limits:
    "Conversations are told by their addresses; nothing known joins them to orders, which have the buyer's own number. In an order's heading, the day and the buyer are read in English only.",
  match: [
    "https://www.etsy.com/messages/*",
    "https://www.etsy.com/your/conversations/*",
    "https://www.etsy.com/your/orders/*",
    "https://www.etsy.com/your/shops/*"
  ],
  signature: [],
  account: [],
  open: { by: "address", address: "https://www.etsy.com/messages/{id}", kinds: ["thread"] },
  surfaces: [
    {
      kind: "chat",
      url: "^https://www\\.etsy\\.com/(?:messages|your/conversations)/\\d{1,19}(?:[/?#]|$)",
      id: {
        sources: [
          {
            from: "url",
            pattern: "/(?:messages|your/conversations)/(?<id>\\d{1,19})(?:[/?#]|$)",
            kind: "thread",
            quality: "stable"
          }
        ]
      },
      name: HEADING,
      // The address moves on before the conversation is drawn.
      confirm: HEADING,
      fields: {},
      composer: [
        "textarea.new-message-textarea-min-height",
        'textarea[placeholder="Type your reply"]'
      ],
      observe: ["h3.buyer-name"]
    },
    {
      kind: "order",
      url: `^https://www\\.etsy\\.com/${SOLD}(?:/\\d{6,19}(?:[/?#]|$)|[^#]{0,300}[?&]order_id=\\d{6,19}(?:[&#]|$))`,
      id: {
        sources: [{ ...BUYER, selector: `${OPENED} ${LINK}:not(.panel-body-row a)` }],
        optional: true
      },
      name: [
        {
          from: "text",
          selector: "#order-details-header-text > span",
          pattern: "^Order from (?<id>.{1,200})$"
        },
        { from: "text", selector: `${ADDRESS} span.name` }
      ],
      fields: {
        // What the order itself says comes first: the address may be one click ahead of it.
        order: [
          {
            from: "text",
            selector: "#order-details-order-info a",
            pattern: "^#?(?<id>\\d{6,19})$"
          },
          { from: "url", pattern: NO },
          { from: "url", pattern: "/orders/sold/(?<id>\\d{6,19})(?:[/?#]|$)" }
        ],
        address: [
          {
            from: "text",
            selector: `${ADDRESS} :is(.first-line, .second-line, .city, .state, .zip, .country-name)`,
            join: true
          }
        ],
        date: [
          {
            from: "text",
            selector: '[data-testid="order-description"]',
            pattern: "Ordered (?<id>\\d{1,2}:\\d{2}[ap]m, \\w{3,9}, \\w{3,9} \\d{1,2}, \\d{4})"
          }
        ]
      },
      items: {
        rows: `${OPENED} .panel.text-smaller table tbody tr`,
        title: [{ from: "text", selector: '.flag-body.prose [data-test-id="unsanitize"]' }],
        quantity: [{ from: "text", selector: "td.text-center", pattern: "^(?<id>\\d{1,6})$" }],
        sku: [{ from: "text", selector: '.mb-xs-1 p [data-test-id="unsanitize"]' }]
      },
      composer: ['[id^="dg-tabs-preact"] textarea[name="message"]'],
      observe: ["#order-details-header-text", "#order-details-order-info"]
    },
    {
      kind: "list",
      url: `^https://www\\.etsy\\.com/${SOLD}(?:/[a-z][\\w-]{0,40})?/?(?:[?#]|$)`,
      open: ".panel-body-row",
      id: { sources: [], optional: true },
      name: [],
      fields: {},
      list: {
        of: "order",
        rows: ".panel-body-row",
        sources: [{ ...BUYER, selector: LINK }],
        name: [{ from: "text", selector: '[data-dropdown-button] [data-test-id="unsanitize"]' }],
        fields: {
          order: [
            {
              from: "attribute",
              selector: 'a[href*="order_id="]',
              attribute: "href",
              pattern: NO
            },
            {
              from: "attribute",
              selector: 'input[type="checkbox"][name]',
              attribute: "name",
              pattern: "^(?<id>\\d{6,19})$"
            }
          ],
          email: [
            {
              from: "attribute",
              selector: 'a[href^="mailto:"]',
              attribute: "href",
              pattern: "^mailto:(?<id>[^?\\s]{3,250})",
              steps: ["lower"]
            }
          ],
          total: [
            {
              from: "text",
              selector: ".display-inline-block .mr-xs-1",
              pattern: "^(?<id>[^\\d\\s]{0,5}\\s?\\d[\\d.,]{0,20}(?:\\s?[^\\d\\s]{1,5})?)$"
            }
          ],
          date: [
            {
              from: "text",
              selector: ".text-body-smaller",
              pattern: "^Ordered (?<id>.{6,60})$"
            }
          ]
        }
      },
      composer: []
    }
  ],
  examples: [
    { url: "https://www.etsy.com/messages/1000000001", surface: "chat" },
    { url: "https://www.etsy.com/your/conversations/1000000001", surface: "chat" },
    { url: "https://www.etsy.com/your/orders/sold/3000000001?ref=top", surface: "order" },
    { url: "https://www.etsy.com/your/orders/sold/new?order_id=3000000001", surface: "order" },
    { url: "https://www.etsy.com/your/shops/TeaExample/orders/sold/3000000001", surface: "order" },
    { url: "https://www.etsy.com/your/orders/sold?ref=seller-platform-mcnav", surface: "list" },
    { url: "https://www.etsy.com/your/orders/sold/completed?page=2", surface: "list" }
  ]
}
