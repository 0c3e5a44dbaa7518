import { sampleRows } from "~jobs/sample-rows"
import { accountId, inBrowser } from "~model/account"
import type { FollowUp } from "~model/follow-up"
import { identityKey } from "~model/identity"
import type { PriceSeen } from "~model/price-seen"
import { blankProduct } from "~model/product"
import { newRecord } from "~model/row"
import type { Sheet } from "~model/sheet"
import { aContact, aNote, anOrder, yuan } from "../../../test/support/builders"
import { aCampaign, aCredit, aLink, unspoken } from "../../../test/support/credit-builders"
import { day, hour, NOW } from "../moment"
import { settledIds, type Tables } from "./tables"

const record = (id: string, createdAt: number) => ({ ...newRecord(createdAt), id })

export const aFollowUp = (fields: Partial<FollowUp>): FollowUp => ({
  ...record("due", NOW - day),
  contactId: "zhang",
  kind: "follow-up",
  text: "Ask how the apples were",
  said: "",
  dueAt: NOW,
  allDay: false,
  every: null,
  state: "open",
  doneAt: null,
  quote: "",
  site: "",
  item: null,
  ...fields
})

/** The chat that stands beside the panel knows its person by this. */
export const meiAt = (site: string) => {
  const identity = {
    site,
    account: "",
    kind: "id",
    value: "mei@chat.example",
    quality: "stable"
  } as const
  return {
    ...identity,
    key: identityKey(identity),
    contactId: "mei",
    name: "Mei",
    confirmedAt: NOW - 20 * day,
    createdAt: NOW - 20 * day
  }
}

const mei = aContact({
  ...record("mei", NOW - 40 * day),
  name: "李梅 Mei",
  tags: ["VIP", "fruit", "wholesale"],
  stage: "ordered",
  language: "zh",
  phone: "+86 138 0000 0000",
  address: "12 Market Street, Springfield",
  size: "M",
  birthday: "1990-12-02"
})

const apples = "apples"
const link = aLink({
  ...record("link", NOW - 2 * day),
  contactId: "mei",
  productId: apples,
  title: "Apples 5 kg",
  target: "https://shop.example/apples?rg=ab2cd3ef45",
  href: "https://shop.example/apples?rg=ab2cd3ef45",
  code: "ab2cd3ef45",
  campaign: "autumn",
  campaignId: "autumn"
})

/** A price as its page said it so long before now, in ms. */
const seen = (before: number, amount: number): PriceSeen => ({
  at: NOW - before,
  price: yuan(amount),
  compareAt: null,
  cost: false,
  availability: "in-stock",
  source: "json-ld"
})

const sheet: Sheet = {
  ...record("sheet", NOW - 3 * hour),
  title: "Saturday fruit",
  text: "1. Ann 2 boxes of apples\n2. Bo 1 pears",
  contactId: "",
  lines: [
    {
      raw: "1. Ann 2 boxes of apples",
      name: "Ann",
      contactId: null,
      items: [{ title: "Apples 5 kg", quantity: 2, unit: "box", productId: apples }],
      confidence: 1,
      void: false,
      orderId: null
    },
    {
      raw: "2. Bo pears",
      name: "Bo",
      contactId: null,
      items: [],
      confidence: 0.3,
      void: false,
      orderId: null
    }
  ]
}

/** A small shop of a few weeks: the samples, and one customer about whom there is something of all. */
export const few = (): Tables => {
  const { contacts, products, snippets, notes, orders } = sampleRows("en", NOW)
  const shop = "woocommerce@https://shop.example"
  const order = (id: string, at: number, fields: Parameters<typeof anOrder>[0]) =>
    anOrder({ ...record(id, at), contactId: "mei", ...fields })
  return settledIds({
    contacts: [mei, ...contacts],
    products: [
      ...products,
      {
        ...record(apples, NOW - 30 * day),
        title: "Gala apples, box of 12",
        ...blankProduct,
        url: "https://shop.example/gala",
        sku: "GALA-12",
        price: yuan(88),
        compareAt: yuan(108),
        availability: "in-stock",
        source: "json-ld",
        seenAt: NOW - 2 * hour,
        tags: ["fruit"],
        history: [seen(20 * day, 92), seen(9 * day, 85), seen(2 * hour, 88)],
        lastsDays: 14
      }
    ],
    snippets: snippets.map((it, at) => ({ ...it, folder: at < 2 ? "Before they buy" : "After" })),
    notes: [
      ...notes,
      aNote({
        ...record("pin", NOW - 9 * day),
        contactId: "mei",
        text: "Likes the **red** ones, size M. Two children.",
        pinnedAt: NOW - 9 * day
      }),
      aNote({
        ...record("asked", NOW - hour),
        contactId: "mei",
        text: "Asked for a price for 10 boxes",
        quote: "10箱多少钱？",
        site: "whatsapp-web"
      })
    ],
    orders: [
      ...orders,
      order("paid", NOW - 6 * day, { number: "R-7", state: "shipped", total: yuan(176) }),
      order("open", NOW - 5 * hour, { number: "R-9", state: "to-pay", total: yuan(88) })
    ],
    followUps: [
      aFollowUp({
        id: "late",
        contactId: "mei",
        kind: "promise",
        text: "Ship the blue cup",
        dueAt: NOW - 3 * hour
      }),
      aFollowUp({ id: "today", contactId: "mei", dueAt: NOW + 5 * hour }),
      aFollowUp({ id: "soon", contactId: "mei", text: "Offer pears again", dueAt: NOW + 4 * day })
    ],
    accounts: [
      {
        id: accountId("whatsapp-web", "shop"),
        site: "whatsapp-web",
        siteName: "WhatsApp Web",
        account: "shop",
        seenAt: NOW - hour,
        ...inBrowser
      },
      {
        id: accountId("wechat", "me"),
        site: "wechat",
        siteName: "WeChat",
        account: "me",
        seenAt: NOW - day,
        ...inBrowser,
        byHand: true,
        lookedAt: NOW - 4 * hour,
        unread: 3
      }
    ],
    shareLinks: [
      link,
      aLink({ ...record("poster", NOW - 8 * day), title: "Autumn fair", channel: "facebook" })
    ],
    campaigns: [
      aCampaign({
        ...record("autumn", NOW - 30 * day),
        coupon: "AUTUMN10",
        couponEndsAt: NOW + 6 * day,
        note: "Ten per cent off everything that grows."
      }),
      aCampaign({ ...record("spring", NOW - 200 * day), name: "Spring", slug: "spring" })
    ],
    credits: [
      aCredit({
        ...record("", NOW - 5 * hour),
        shop,
        number: "1042",
        orderedAt: NOW - 5 * hour,
        contactId: "mei",
        linkId: "link",
        campaignId: "autumn",
        certainty: "certain",
        reasons: ["code"],
        said: { ...unspoken, code: "ab2cd3ef45", campaign: "autumn" }
      }),
      aCredit({ ...record("", NOW - day), shop, number: "1043", orderedAt: NOW - day })
    ].map((it) => ({ ...it, id: JSON.stringify([it.shop, it.number]) })),
    sheets: [sheet],
    segments: [
      { ...record("vip", NOW - 9 * day), name: "VIPs", query: "tag:VIP" },
      { ...record("quiet", NOW - 8 * day), name: "Not seen for a month", query: "last-order>30d" }
    ],
    customFields: [
      {
        ...record("skin", NOW - 30 * day),
        name: "Favourite fruit",
        type: "text",
        choices: [],
        position: 0
      }
    ]
  })
}
