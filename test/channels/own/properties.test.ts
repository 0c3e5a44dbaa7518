import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { CHANNELS, CHAT_CHANNELS, OWN_CHANNELS } from "~channels/index"
import { noPage, page, runsFor } from "../random-input"
import { ownSamples } from "./own-samples"

const numRuns = runsFor(CHANNELS.length + CHAT_CHANNELS.length + OWN_CHANNELS.length)

/** What a channel's link has by itself; everything else in it was there before. */
const OWN_PARAMS: Record<string, string[]> = {
  amazon: ["tag", "ascsubtag"],
  "amazon-attribution": ["maas", "ref_", "tag"],
  ebay: ["mkevt", "mkcid", "mkrid", "campid", "toolid", "customid"],
  opencart: ["tracking"]
}

const ids: Record<string, string> = {
  amazon: "ascsubtag",
  ebay: "customid",
  opencart: "tracking",
  shopee: "sub_id",
  stripe: "reference"
}

const others = (href: string, but: string[]): string[] =>
  new URL(href).search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !but.includes(pair.split("=", 1)[0]?.toLowerCase() ?? ""))

/** Any page's query and fragment, behind the channel's own shop. */
const pageOf = (sample: string) =>
  page.map((url) => {
    const { search, hash } = new URL(url)
    return new URL(`${sample}${search}${hash}`).href
  })

describe.each(OWN_CHANNELS)("$id, with any page of its shop", (channel) => {
  const sample = ownSamples[channel.id] ?? { url: "", fields: {} }

  it("puts its own in and leaves all else, byte for byte", () => {
    const url = channel.kind === "till" ? fc.constant("") : pageOf(sample.url)
    const value = fc.stringMatching(/^[A-Za-z0-9]{1,20}$/)
    fc.assert(
      fc.property(url, value, (url, id) => {
        const field = ids[channel.id]
        const fields = { ...sample.fields, ...(field !== undefined && { [field]: id }) }
        const made = channel.build({ url, fields })
        if (!made.ok) throw new Error(JSON.stringify(made))
        const there = new URL(made.href)
        expect(there.protocol).toBe("https:")
        expect(made.href).not.toMatch(/\s/)
        expect(made.chars).toBe(made.href.length)
        if (channel.id === "shopee")
          return void expect(there.searchParams.get("origin_link")).toBe(url)
        if (channel.kind === "till") return
        const own = OWN_PARAMS[channel.id] ?? []
        expect(others(made.href, own)).toEqual(others(url, own))
        expect(there.hash).toBe(new URL(url).hash)
        expect(there.pathname).toBe(new URL(url).pathname)
        if (field !== undefined) expect(there.searchParams.getAll(field)).toEqual([id])
      }),
      { numRuns }
    )
  })

  if (channel.kind === "partner") {
    it("takes no other address", () => {
      fc.assert(
        fc.property(noPage, (url) => {
          fc.pre(!/^https?:\/\/[^@\s]+$/i.test(url.trim()))
          expect(channel.takes(url)).toBe(false)
          expect(channel.build({ url, fields: sample.fields })).toMatchObject({ ok: false })
        }),
        { numRuns: 200 }
      )
    })
  }
})
