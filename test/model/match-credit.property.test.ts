import fc from "fast-check"
import { expect, test } from "vitest"
import { knownLinks } from "~model/known-links"
import { matchCredit } from "~model/match-credit"
import { aContact } from "../support/builders"
import { aCampaign, aLink } from "../support/credit-builders"

const codes = ["aaaaa22222", "bbbbb22222", "ccccc22222", "zzzzz22222"]
const code = fc.constantFrom(...codes)
const slug = fc.constantFrom("", "autumn", "winter")
const source = fc.constantFrom("", "line", "x")
const page = fc.constantFrom("tea", "pot")
const people = [
  aContact({ id: "a", code: "aaaaa22222" }),
  aContact({ id: "b", code: "bbbbb22222" }),
  aContact({ id: "c", code: "ccccc22222", mergedInto: "a", deletedAt: 1 })
]
const campaigns = ["autumn", "winter"].map((it) => aCampaign({ id: it, slug: it, coupon: it }))
const link = fc
  .record({ code: fc.option(code, { nil: "" }), slug, source, page, at: fc.nat(40) })
  .map((it) => {
    const query = new URLSearchParams({
      ...(it.source && { utm_source: it.source }),
      ...(it.slug && { utm_campaign: it.slug }),
      ...(it.code && { rg: it.code })
    })
    return aLink({
      code: it.code,
      campaignId: it.slug || null,
      contactId: people.find((one) => one.code === it.code)?.id ?? null,
      productId: it.page,
      createdAt: it.at * 86_400_000,
      target: `https://shop.example/${it.page}?${query}`
    })
  })
const order = fc.record({
  said: fc.record({
    code: fc.array(code, { maxLength: 2 }).map((it) => [...new Set(it)].join(" ")),
    source,
    medium: fc.constant(""),
    campaign: slug,
    coupon: slug,
    landing: fc.oneof(
      fc.constant(""),
      page.map((it) => `/${it}`)
    )
  }),
  buyerId: fc.constantFrom(null, "a", "b", "c", "nobody"),
  orderedAt: fc.nat(40).map((it) => it * 86_400_000),
  productIds: fc.array(page, { maxLength: 2 })
})

test("no link of another's code is credited as certain, and nobody introduces themself", () => {
  fc.assert(
    fc.property(fc.array(link, { maxLength: 12 }), order, (links, it) => {
      const known = knownLinks(links, campaigns, people)
      const found = matchCredit(it, known)
      const its = links.find((one) => one.id === found.linkId)
      const owners = it.said.code.split(" ").map((one) => known.ownerOf(one) ?? one)
      if (found.certainty === "certain" && its?.code)
        expect(owners).toContain(known.ownerOf(its.code))
      if (found.introducerId) {
        expect(owners).toEqual(owners.map(() => found.introducerId))
        expect(found.certainty).toBe("certain")
        expect(known.todayOf(it.buyerId ?? "")).not.toBe(found.introducerId)
      }
      const credited = [found.linkId, found.campaignId, found.introducerId].some(Boolean)
      if (found.certainty === "none") expect([credited, found.reasons]).toEqual([false, []])
      else expect(found.reasons.length).toBeGreaterThan(0)
    }),
    { numRuns: 1000 }
  )
})

test("the order of links, campaigns and customers does not count", () => {
  fc.assert(
    fc.property(fc.array(link, { maxLength: 12 }), order, (links, it) => {
      const one = matchCredit(it, knownLinks(links, campaigns, people))
      const other = matchCredit(
        it,
        knownLinks(links.toReversed(), campaigns.toReversed(), people.toReversed())
      )
      expect(other).toEqual(one)
    }),
    { numRuns: 1000 }
  )
})
