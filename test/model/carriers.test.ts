import { expect, test } from "vitest"

import { carriers, isCarrierUrl, trackingLink } from "~model/carriers"

test("every carrier's page is https and has the number's place", () => {
  for (const { url } of carriers) expect([url, isCarrierUrl(url)]).toEqual([url, true])
})

test("a carrier is known however its name is written, and by nothing that only begins like it", () => {
  const known = ["UPS", "ups Standard", "U P S"].map((it) => trackingLink(it, "1Z 9", []))
  expect(known).toEqual([
    "https://www.ups.com/track?tracknum=1Z%209",
    "https://www.ups.com/track?tracknum=1Z%209",
    "https://www.ups.com/track?tracknum=1Z%209"
  ])
  expect(trackingLink("Royal Mail Tracked 24", "AB1", [])).toContain("royalmail.com")
  expect(trackingLink("顺丰速运", "SF1", [])).toContain("com=shunfeng&nu=SF1")
  expect(trackingLink("圓通", "1", [])).toBe("")
  for (const name of ["Upstate Couriers", "SFO Freight", "Stork", "My cousin", ""])
    expect([name, trackingLink(name, "1", [])]).toEqual([name, ""])
  expect(trackingLink("UPS", " ", [])).toBe("")
})

test("a link of the seller's own comes first, if it is one", () => {
  const own = [{ name: "My cousin", url: "https://cousin.example/t/{number}" }]
  expect(trackingLink("my Cousin", "7", own)).toBe("https://cousin.example/t/7")
  expect(trackingLink("ups", "7", [{ name: "UPS", url: "https://a.example/{number}" }])).toBe(
    "https://a.example/7"
  )
  for (const url of [
    "javascript:alert({number})",
    "http://a.example/{number}",
    "https://a.example/"
  ])
    expect([url, isCarrierUrl(url)]).toEqual([url, false])
})
