import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type ChatChannel, CHAT_SCHEMES } from "~channels/chat/chat-channel"
import { CHANNELS, CHAT_CHANNELS, OWN_CHANNELS } from "~channels/index"
import { CLEAN, meant, noPage, runsFor, words } from "../random-input"
import { chatArrives } from "./chat-arrives"

const numRuns = runsFor(CHANNELS.length + CHAT_CHANNELS.length + OWN_CHANNELS.length)

/** A handle as somebody types it, and as it must stand in the link. */
type Handle = { typed: string; there: string }

const phone = fc
  .tuple(
    fc.constantFrom("1", "7", "44", "49", "66", "84", "86", "852", "886"),
    fc.stringMatching(/^[1-9]\d{6,10}$/),
    fc.constantFrom("+", "00", "＋"),
    fc.constantFrom("", " ", "-", "\u00a0", " (0)")
  )
  .map(([country, rest, start, mark]) => ({
    typed: start + country + mark + rest.slice(0, 3) + mark.replace("(0)", "") + rest.slice(3),
    there: country + rest
  }))

const like = (form: RegExp) =>
  fc.stringMatching(form).map((it): Handle => ({ typed: ` ${it} `, there: it }))

const anyHandle: Record<string, fc.Arbitrary<Handle>> = {
  "whatsapp-product": like(/^\d{5,20}\/[1-9]\d{7,14}$/),
  "whatsapp-message": like(/^[A-Z0-9]{10,14}$/),
  messenger: like(/^[A-Za-z][A-Za-z0-9.]{4,30}$/),
  instagram: like(/^[a-z0-9_][a-z0-9_.]{0,29}$/),
  "line-official": like(/^@[a-z0-9._-]{3,18}$/),
  telegram: like(/^[a-z][a-z0-9_]{4,31}$/),
  kakaotalk: like(/^_[a-zA-Z]{5,8}$/),
  email: like(/^[a-z0-9.+_'*!-]{1,20}@[a-z0-9]{1,20}\.[a-z]{2,6}$/),
  sms: phone.map(({ typed, there }) => ({ typed, there: `+${there}` }))
}

const handleOf = (channel: ChatChannel) => anyHandle[channel.id] ?? phone

describe.each(CHAT_CHANNELS)("$id, with anybody and any words", (channel) => {
  it("makes what parses and means what was meant, or says why not", () => {
    fc.assert(
      fc.property(handleOf(channel), words, words, (handle, text, ref) => {
        const made = channel.build({ handle: handle.typed, text, ref })
        if (!made.ok) return void expect(made.why).toMatch(/^(text|ref)-too-long$/)
        expect(CHAT_SCHEMES).toContain(new URL(made.href).protocol)
        expect(made.href).toMatch(CLEAN)
        expect(made.href.length).toBeLessThanOrEqual(channel.limit ?? 8000)
        expect(chatArrives(channel, made.href)).toEqual({
          handle: handle.there,
          text: channel.carriesText ? meant(text) : "",
          ref: channel.carriesRef ? meant(ref).replace(/\s+/g, " ") : ""
        })
      }),
      { numRuns }
    )
  })

  it("never throws on what is no handle, and never leaves its own address", () => {
    const home = new URL(expectOk(channel)).host
    fc.assert(
      fc.property(fc.oneof(noPage, words), (handle) => {
        const made = channel.build({ handle, text: "", ref: "" })
        if (made.ok) expect(new URL(made.href).host).toBe(home)
      }),
      { numRuns: 200 }
    )
  })
})

const expectOk = (channel: ChatChannel): string => {
  const handle = fc.sample(handleOf(channel), { numRuns: 1, seed: 1 })[0]?.typed ?? ""
  const made = channel.build({ handle, text: "", ref: "" })
  if (!made.ok) throw new Error(`${channel.id}: ${handle}: ${made.why}`)
  return made.href
}
