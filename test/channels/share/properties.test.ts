import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { CHANNELS, CHAT_CHANNELS, OWN_CHANNELS } from "~channels/index"
import { SHARE_SCHEMES } from "~channels/share/share-channel"
import { safeTarget } from "~model/safe-target"
import { CLEAN, meant, noPage, page, runsFor, words } from "../random-input"
import { arrives } from "./arrives"

const numRuns = runsFor(CHANNELS.length + CHAT_CHANNELS.length + OWN_CHANNELS.length)
const ONE_LINE = new Set(["reddit"])

describe.each(CHANNELS)("$id, with any page and any words", (channel) => {
  it("makes what parses and means what was meant, or says why not", () => {
    const input = fc.record({ url: page, text: words, title: words })
    fc.assert(
      fc.property(input, (request) => {
        const made = channel.build(request)
        if (!made.ok) return void expect(["text-too-long", "too-long"]).toContain(made.why)
        const target = new URL(request.url).href
        const text = meant(request.text)
        if ("qr" in made) {
          expect(made.qr).toBe(target)
          expect(made.text).toBe(text ? `${text}\n${target}` : target)
          return
        }
        expect(SHARE_SCHEMES).toContain(new URL(made.href).protocol)
        if (made.device) expect(made.device).toMatchObject({ url: target, text })
        if (channel.kind !== "url") return void expect(made.href).toBe(target)
        expect(made.href).toMatch(CLEAN)
        expect(made.href.length).toBeLessThanOrEqual(8000)
        expect(made.chars).toBeLessThanOrEqual(channel.limit ?? 8000)
        const there = arrives(channel, made.href)
        expect(there.target).toBe(target)
        if (!channel.carriesText || text === "") return
        expect(there.text).toBe(ONE_LINE.has(channel.id) ? text.replace(/\s+/g, " ") : text)
      }),
      { numRuns }
    )
  })

  it("refuses what is no page's address", () => {
    fc.assert(
      fc.property(noPage, words, (url, text) => {
        fc.pre(!safeTarget(url).ok)
        expect(channel.build({ url, text })).toMatchObject({ ok: false })
      }),
      { numRuns: 100 }
    )
  })
})
