import { describe, expect, test } from "vitest"
import { type KnownLinks, knownLinks } from "~model/known-links"
import { matchCredit, type OrderToMatch } from "~model/match-credit"
import { aContact } from "../support/builders"
import { aCampaign, aLink, unspoken } from "../support/credit-builders"

const day = 86_400_000
const anna = aContact({ id: "anna", code: "abcde23456" })
const bob = aContact({ id: "bob", code: "fghjk23456" })
const old = aContact({ id: "old", code: "mnpqr23456", mergedInto: "anna", deletedAt: 5 })
const gone = aContact({ id: "gone", code: "stuvw23456", deletedAt: 5 })
const autumn = aCampaign({ id: "autumn", slug: "autumn", coupon: "FALL10" })
const winter = aCampaign({ id: "winter", slug: "winter", coupon: "SNOW" })
const twin = aCampaign({ id: "twin", slug: "twin", coupon: "snow" })
const utm = (source: string, campaign = "autumn") =>
  `https://shop.example/tea?utm_source=${source}&utm_campaign=${campaign}`
const rows = [
  aLink({ id: "annas", code: "abcde23456", target: "https://shop.example/apples?rg=abcde23456" }),
  aLink({ id: "bobs-1", code: "fghjk23456", target: "https://shop.example/apples?rg=fghjk23456" }),
  aLink({ id: "bobs-2", code: "fghjk23456", target: "https://shop.example/pears?rg=fghjk23456" }),
  aLink({ id: "line", campaignId: "autumn", target: utm("line") }),
  aLink({ id: "x-1", campaignId: "autumn", target: utm("x") }),
  aLink({ id: "x-2", campaignId: "autumn", target: `${utm("x")}&utm_content=b` }),
  aLink({ id: "bobs-fb", campaignId: "autumn", code: "fghjk23456", target: utm("fb") }),
  aLink({ id: "poster", target: "https://www.shop.example/poster/" }),
  aLink({ id: "cup", target: "https://shop.example/cups", coupon: "CUP5" }),
  aLink({ id: "given", contactId: "bob", productId: "p-pot", createdAt: 100 * day }),
  aLink({ id: "given-2", contactId: "bob", productId: "p-pot", createdAt: 110 * day }),
  aLink({ id: "binned", deletedAt: 5, target: "https://shop.example/binned" })
]
const known: KnownLinks = knownLinks(rows, [autumn, winter, twin], [anna, bob, old, gone])

const order = (said: Partial<OrderToMatch["said"]>, rest: Partial<OrderToMatch> = {}) => ({
  said: { ...unspoken, ...said },
  buyerId: null,
  orderedAt: 120 * day,
  productIds: [],
  ...rest
})
const credited = (...from: Parameters<typeof order>) => {
  const { linkId, campaignId, introducerId, certainty, reasons } = matchCredit(
    order(...from),
    known
  )
  return [certainty, linkId, campaignId, introducerId, reasons.join(" ")]
}

describe("the code of a customer", () => {
  test.each([
    ["is certain, and so is their only link", "abcde23456", ["annas", "anna"]],
    ["leaves open which of two links it was", "fghjk23456", [null, "bob"]],
    ["of a merged customer is who they were merged into", "mnpqr23456", ["annas", "anna"]],
    ["given twice by one person stays certain", "abcde23456 mnpqr23456", ["annas", "anna"]]
  ])("%s", (_what, code, [link, introducer]) => {
    expect(credited({ code })).toEqual(["certain", link, null, introducer, "code"])
  })

  test("beside another customer's is nothing, whatever else is said", () => {
    const said = { coupon: "fall10", landing: "/poster" }
    expect(credited({ ...said, code: "abcde23456 fghjk23456" })[0]).toBe("none")
    expect(credited(said)[0]).toBe("likely")
  })

  test("with the page tells which link it was", () => {
    const landing = "https://shop.example/pears/?rg=fghjk23456#top"
    expect(credited({ code: "fghjk23456", landing })).toEqual([
      "certain",
      "bobs-2",
      null,
      "bob",
      "code"
    ])
  })

  test("in the address of another page is none of the links that are kept", () => {
    const landing = "https://shop.example/nuts?rg=abcde23456"
    expect(credited({ code: "abcde23456", landing })).toEqual([
      "certain",
      null,
      null,
      "anna",
      "code"
    ])
  })

  test("of the buyer themself: nobody introduced them, also merged", () => {
    for (const buyerId of ["anna", "old"])
      expect(credited({ code: "abcde23456" }, { buyerId })).toEqual([
        "certain",
        "annas",
        null,
        null,
        "code"
      ])
  })

  test("names its campaign beside it", () => {
    expect(credited({ code: "fghjk23456", campaign: "Autumn", source: "fb" })).toEqual([
      "certain",
      "bobs-fb",
      "autumn",
      "bob",
      "code campaign-and-source"
    ])
  })

  test.each([
    ["that nobody has", "zzzzz23456"],
    ["of somebody in the bin", "stuvw23456"],
    ["beside another's", "abcde23456 fghjk23456"],
    ["beside one that nobody has", "abcde23456 zzzzz23456"]
  ])("%s credits nobody", (_what, code) => {
    expect(credited({ code })).toEqual(["none", null, null, null, ""])
  })
})

describe("campaign and source", () => {
  test.each([
    ["of one link", "line", ["line", "campaign-and-source"]],
    ["of two links", "x", [null, "campaign-and-source"]],
    ["of a link with a code that the order does not have", "fb", [null, "campaign-and-source"]],
    ["of no link", "mail", [null, "campaign"]],
    ["that is not told", "", [null, "campaign"]]
  ])("%s", (_what, source, [link, reason]) => {
    expect(credited({ campaign: "AUTUMN", source })).toEqual([
      "certain",
      link,
      "autumn",
      null,
      reason
    ])
  })

  test("a campaign that is not known here is nothing", () => {
    expect(credited({ campaign: "spring", source: "line" })[0]).toBe("none")
  })
})

describe("what is likely at most", () => {
  test.each([
    ["a coupon of one campaign", { coupon: "fall10" }, [null, "autumn", "coupon"]],
    ["among other coupons", { coupon: "WELCOME, FALL10" }, [null, "autumn", "coupon"]],
    ["a coupon of one link", { coupon: "CUP5" }, ["cup", null, "coupon"]],
    [
      "the page of one link",
      { landing: "https://shop.example/poster?gclid=1" },
      ["poster", null, "landing-page"]
    ],
    ["its path alone", { landing: "/poster" }, ["poster", null, "landing-page"]]
  ])("%s", (_what, said, [link, campaign, reason]) => {
    expect(credited(said)).toEqual(["likely", link, campaign, null, reason])
  })

  test.each([
    ["a coupon of two campaigns", { coupon: "snow" }],
    ["the page of two links", { landing: "https://shop.example/tea" }],
    ["the page of another shop", { landing: "https://other.example/poster" }],
    ["the page of a link with a code", { landing: "https://shop.example/pears" }],
    ["the page of a link in the bin", { landing: "https://shop.example/binned" }],
    ["words that are no address", { landing: "poster" }]
  ])("%s is nothing", (_what, said) => {
    expect(credited(said)[0]).toBe("none")
  })
})

describe("a link given to the buyer before", () => {
  const bought = { buyerId: "bob", productIds: ["p-pot"] }
  test("is likely, the last one", () => {
    expect(credited({}, bought)).toEqual(["likely", "given-2", null, null, "given-before"])
  })
  test.each([
    ["of another product", { ...bought, productIds: ["p-cup"] }],
    ["to another", { ...bought, buyerId: "anna" }],
    ["more than 30 days before", { ...bought, orderedAt: 141 * day }],
    ["after the order", { ...bought, orderedAt: 99 * day }]
  ])("%s is nothing", (_what, rest) => {
    expect(credited({}, rest)[0]).toBe("none")
  })
  test("does not stand against a code that nobody knows", () => {
    expect(credited({ code: "zzzzz23456" }, bought)[0]).toBe("none")
  })
})
