import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { findOwnChannel, OWN_CHANNELS } from "~channels/index"
import { ownSamples } from "./own-samples"

const build = (id: string, url: string, fields: Record<string, string> = {}) =>
  findOwnChannel(id)?.build({ url, fields: { ...ownSamples[id]?.fields, ...fields } })

const href = (id: string, url: string, fields: Record<string, string> = {}): string => {
  const made = build(id, url, fields)
  if (!made?.ok) throw new Error(`${id}: ${JSON.stringify(made)}`)
  return made.href
}

describe.each(OWN_CHANNELS)("$id", (channel) => {
  const url = ownSamples[channel.id]?.url ?? ""
  const needed = channel.fields.filter((it) => it.required).map((it) => it.name)

  it.each(needed)("wants %s", (field) => {
    expect(build(channel.id, url, { [field]: " " })).toEqual({ ok: false, why: "missing", field })
  })

  it.each(channel.fields.map((it) => it.name))("takes no rubbish for %s", (field) => {
    for (const bad of [
      "a b",
      "a&tag=evil-20",
      "x\ny",
      "苹果",
      "a#b",
      "../x",
      "javascript:alert(1)"
    ])
      expect(build(channel.id, url, { [field]: bad })).toEqual({
        ok: false,
        why: "bad-value",
        field
      })
    expect(build(channel.id, url, { [field]: "x".repeat(3000) })).toMatchObject({ field })
  })

  if (channel.kind === "partner") {
    it("refuses what is no address", () => {
      const bad = ["javascript:alert(1)", "data:text/html,x", "https://a@b.example/", "apples", ""]
      for (const it of bad) {
        expect(channel.takes(it)).toBe(false)
        expect(build(channel.id, it)).toMatchObject({ ok: false })
      }
    })
  }

  if (channel.kind === "partner" && channel.id !== "opencart") {
    it("knows its shop", () => {
      for (const other of [
        "https://shop.example/",
        "https://amazon.com.evil.example/dp/B000000001"
      ]) {
        expect(channel.takes(other)).toBe(false)
        expect(build(channel.id, other)).toEqual({ ok: false, why: "wrong-shop" })
      }
    })
  }

  it("ignores fields that are not its own", () => {
    expect(href(channel.id, url, { toString: "x", other: "a b" })).toBe(href(channel.id, url))
  })
})

const OTHERS = "campid2=1&sub_id=a-b&ascsub=%E8%8B%B9&utm_source=x&q=a+b%20c"

describe("what stands in an address stays", () => {
  it.each([
    ["amazon", `https://www.amazon.de/-/en/Apfel-苹果/dp/B0ABCDEFGH/ref=sr_1_1?${OTHERS}#a`],
    ["ebay", `https://www.ebay.co.uk/itm/1234567890?${OTHERS}#a`],
    ["opencart", `https://shop.example/index.php?route=product/product&${OTHERS}#a`]
  ])("%s", (id, url) => {
    const asWritten = new URL(url).href
    const [before = "", after] = asWritten.split("#")
    expect(href(id, url).startsWith(`${before}&`)).toBe(true)
    expect(href(id, url).endsWith(`#${after}`)).toBe(true)
  })

  it("is given to Shopee whole", () => {
    const url = `https://shopee.sg/product/1/2?${OTHERS}#a`
    expect(new URL(href("shopee", url)).searchParams.get("origin_link")).toBe(url)
  })

  it("is given to Etsy whole", () => {
    expect(href("etsy", `https://www.etsy.com/de/listing/123/apfel?${OTHERS}#a`)).toBe(
      `https://applebox.etsy.com/listing/123/apfel?${OTHERS}#a`
    )
  })
})

describe("Amazon", () => {
  const page = "https://www.amazon.com/dp/B0ABCDEFGH"

  it("puts the seller's tag in place of an earlier one, once", () => {
    expect(href("amazon", `${page}?tag=old-20&th=1`, { tag: "mine-20", ascsubtag: "c1" })).toBe(
      `${page}?th=1&tag=mine-20&ascsubtag=c1`
    )
  })

  it("does not break an Attribution tag", () => {
    expect(build("amazon", `${page}?maas=maas_1&ref_=aa_maas&tag=maas`)).toEqual({
      ok: false,
      why: "bad-value",
      field: "tag"
    })
    expect(build("amazon-attribution", `${page}?tag=mine-20`)).toEqual({
      ok: false,
      why: "bad-value",
      field: "attribution"
    })
  })

  it.each([
    "maas=maas_adg_api_1%3A2&ref_=aa_maas&tag=maas&aa_campaignid=7",
    "?maas=maas_adg_api_1%3A2&ref_=aa_maas&tag=maas&aa_campaignid=7",
    `${page}?th=1&maas=maas_adg_api_1%3A2&ref_=aa_maas&tag=maas&aa_campaignid=7#x`
  ])("takes an Attribution tag as it is pasted: %s", (attribution) => {
    const tag = "maas=maas_adg_api_1%3A2&ref_=aa_maas&tag=maas&aa_campaignid=7"
    expect(href("amazon-attribution", `${page}?psc=1#y`, { attribution })).toBe(
      `${page}?psc=1&${tag}#y`
    )
    expect(href("amazon-attribution", `${page}?psc=1##y#z`, { attribution })).toBe(
      `${page}?psc=1&${tag}##y#z`
    )
    expect(href("amazon-attribution", `${page}?maas=old&tag=maas`, { attribution })).toBe(
      `${page}?${tag}`
    )
  })
})

it("writes eBay's parameters for the country of the page", () => {
  expect(href("ebay", "https://www.ebay.de/itm/123", { customid: "spring_1" })).toBe(
    "https://www.ebay.de/itm/123?mkevt=1&mkcid=1&mkrid=707-53477-19255-0&campid=5338000000&toolid=10001&customid=spring_1"
  )
  expect(build("ebay", "https://www.ebay.de/itm/123", { campid: "533800000" })).toMatchObject({
    field: "campid"
  })
  expect(build("ebay", "https://www.ebay.de/itm/1", { customid: "x".repeat(257) })).toEqual({
    ok: false,
    why: "too-long",
    field: "customid"
  })
})

it("writes five sub ids for Shopee, and refuses a sixth", () => {
  expect(href("shopee", "https://shopee.co.th/product/1/2", { sub_id: "a-b" })).toBe(
    "https://s.shopee.co.th/an_redir?origin_link=https%3A%2F%2Fshopee.co.th%2Fproduct%2F1%2F2&affiliate_id=11223344&sub_id=a-b---"
  )
  expect(build("shopee", "https://shopee.sg/x-i.1.2", { sub_id: "a-b-c-d-e-f" })).toMatchObject({
    field: "sub_id"
  })
})

it("moves an Etsy page to the shop's own host, and no other shop's", () => {
  expect(href("etsy", "https://www.etsy.com/shop/AppleBox?section_id=1")).toBe(
    "https://applebox.etsy.com/?section_id=1"
  )
  expect(href("etsy", "https://applebox.etsy.com/listing/1")).toBe(
    "https://applebox.etsy.com/listing/1"
  )
  for (const url of ["https://www.etsy.com/shop/Others", "https://others.etsy.com/listing/1"])
    expect(build("etsy", url)).toEqual({ ok: false, why: "wrong-shop" })
  expect(findOwnChannel("etsy")?.takes("https://www.etsy.com/cart")).toBe(false)
})

describe("Stripe", () => {
  it("keeps the link's own parameters and puts the reference in place of another", () => {
    const link = "https://buy.stripe.com/test_abc123?utm_source=line&client_reference_id=old"
    expect(href("stripe", "", { link, reference: "c_9k2", promo: "SPRING10" })).toBe(
      "https://buy.stripe.com/test_abc123?utm_source=line&client_reference_id=c_9k2&prefilled_promo_code=SPRING10"
    )
  })

  it("carries no e-mail address, whoever put it there", () => {
    const link = "https://buy.stripe.com/abc?prefilled_email=li%40example.com&locale=de"
    expect(build("stripe", "", { link })).toMatchObject({
      why: "bad-value",
      field: "prefilled_email"
    })
  })

  it("says which UTM value Stripe would drop without a word", () => {
    const link = "https://buy.stripe.com/abc?utm_campaign=spring%20sale"
    expect(build("stripe", "", { link })).toMatchObject({ why: "bad-value", field: "utm_campaign" })
  })

  it.each([
    "http://buy.stripe.com/abc",
    "https://evil.example/buy.stripe.com/abc",
    "https://buy.stripe.com@evil.example/abc",
    "https://buy.stripe.com.evil.example/abc",
    "https://buy.stripe.com/"
  ])("refuses %s", (link) => {
    expect(build("stripe", "", { link })).toEqual({ ok: false, why: "bad-value", field: "link" })
  })
})

describe("PayPal.Me", () => {
  it.each([
    ["", "", "https://paypal.me/appleshop"],
    ["12.50", "eur", "https://paypal.me/appleshop/12.50EUR"],
    ["12", "", "https://paypal.me/appleshop/12"],
    ["1200", "JPY", "https://paypal.me/appleshop/1200JPY"]
  ])("asks for %s %s", (amount, currency, link) => {
    expect(href("paypal-me", "", { amount, currency })).toBe(link)
  })

  it.each([
    ["0", "EUR", "amount"],
    ["0.00", "EUR", "amount"],
    ["-1", "EUR", "amount"],
    ["1,50", "EUR", "amount"],
    ["1.505", "EUR", "amount"],
    ["12.50", "JPY", "amount"],
    ["", "EUR", "amount"],
    ["12", "€", "currency"]
  ])("refuses %s %s", (amount, currency, field) => {
    expect(build("paypal-me", "", { amount, currency })).toMatchObject({ ok: false, field })
  })
})

it("lists every channel's file once, under its own name", () => {
  const notOne = ["amazon-host", "own-channel", "own-link"]
  const files = readdirSync("src/channels/own").map((file) => file.replace(".ts", ""))
  expect(OWN_CHANNELS.map((it) => it.id).toSorted()).toEqual(
    files.filter((file) => !notOne.includes(file)).toSorted()
  )
})
