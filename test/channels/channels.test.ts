import fc from "fast-check"
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { CHANNELS, findChannel } from "~channels/index"
import { addUtm } from "~model/utm"

/** What arrives at the other end: every value decoded by the URL standard's own reader. */
const arrives = (href: string): { target: string; text: string } => {
  const url = new URL(href)
  const get = (key: string) => url.searchParams.get(key) ?? ""
  if (url.protocol === "mailto:") {
    const [text = "", target = ""] = get("body").split(/\r\n(?=https?:[^\n]*$)/)
    return target === "" ? { target: text, text: "" } : { target, text }
  }
  if (url.host === "wa.me") {
    const at = get("text").lastIndexOf("\n")
    return { target: get("text").slice(at + 1), text: at < 0 ? "" : get("text").slice(0, at) }
  }
  if (url.host === "www.facebook.com") return { target: get("u"), text: "" }
  return { target: get("url"), text: get("text") }
}

const build = (id: string, url: string, text: string, title?: string) => {
  const result = findChannel(id)?.build({ url, text, ...(title === undefined ? {} : { title }) })
  if (!result?.ok || !("href" in result)) throw new Error(`${id}: ${JSON.stringify(result)}`)
  return result.href
}

const URL_CHANNELS = CHANNELS.filter((it) => it.kind === "url")
const PAGE = "https://shop.example/p?id=1&c=a+b%20c&utm_source=x#size=L"

describe.each(URL_CHANNELS)("$id", (channel) => {
  it.each([
    ["emoji", "Apples 🍎👨‍👩‍👧‍👦"],
    ["marks", '50% off & #1 a+b=c? "it\'s" (really) *now* ~ \\ / ;'],
    ["line breaks", "one\ntwo\n\nthree"],
    ["Chinese", "苹果 5 公斤,今天八折 𠮷野家"],
    ["a link in the words", "see https://a.example/?x=1&y=2#z too"],
    ["no words", ""],
    ["nothing but a plus", "+"]
  ])("carries %s", (_, text) => {
    const href = build(channel.id, PAGE, text)
    expect(href).not.toMatch(/[\s+"'()<>]/)
    const there = arrives(href)
    expect(there.target).toBe(PAGE)
    const body = there.text.replaceAll("\r\n", "\n")
    expect(body).toBe(channel.carriesText ? text : "")
  })

  it("keeps a target within a target, with its UTM and fragment", () => {
    const nested = `https://shop.example/go?to=${encodeURIComponent(PAGE)}&n=1#top`
    const target = addUtm(nested, { utm_source: channel.id })
    expect(arrives(build(channel.id, target, "hi")).target).toBe(target)
  })

  it.each(["javascript:alert(1)", "data:text/html,x", "https://a@b.example/", "", "x"])(
    "refuses %s",
    (url) => {
      expect(channel.build({ url, text: "hi" }).ok).toBe(false)
    }
  )

  it("makes a link that parses and means what was meant, for any words", () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.string({ unit: "binary", maxLength: 80 }),
        fc.string({ unit: "binary", maxLength: 40 }),
        (page, text, title) => {
          const result = channel.build({ url: page, text, title })
          if (!result.ok) return void expect(result.why).toBe("text-too-long")
          if (!("href" in result)) throw new Error("no href")
          expect(new URL(result.href).protocol).toMatch(/^(https|mailto):$/)
          expect(result.href).not.toMatch(/[\s+]/)
          expect(arrives(result.href).target).toBe(new URL(page).href)
        }
      )
    )
  })

  it("does not throw on half a surrogate pair", () => {
    expect(build(channel.id, PAGE, "a\ud83d")).toBe(build(channel.id, PAGE, "a\ufffd"))
  })
})

describe("lengths", () => {
  const long = "x".repeat(2000)

  it("carries 2,000 characters where nothing limits them", () => {
    for (const id of ["whatsapp", "telegram", "line"])
      expect(arrives(build(id, PAGE, long))).toEqual({ target: PAGE, text: long })
  })

  it("refuses them where something does", () => {
    for (const id of ["x", "email"])
      expect(findChannel(id)?.build({ url: PAGE, text: long })).toEqual({
        ok: false,
        why: "text-too-long"
      })
  })

  it("counts a post as X does", () => {
    const chars = (text: string) => findChannel("x")?.build({ url: PAGE, text })
    expect(chars("a".repeat(256))).toMatchObject({ ok: true, chars: 280 })
    expect(chars("a".repeat(257))).toMatchObject({ ok: false })
    expect(chars("苹".repeat(128))).toMatchObject({ ok: true, chars: 280 })
    expect(chars("👨‍👩‍👧‍👦")).toMatchObject({ chars: 26 })
    expect(chars("")).toMatchObject({ chars: 23 })
  })
})

describe("email", () => {
  it("breaks lines as RFC 6068 wants, and lets no subject begin another header", () => {
    const href = build("email", PAGE, "one\ntwo", "Apples\r\nBcc: all@example.com")
    expect(href).toContain("body=one%0D%0Atwo%0D%0Ahttps")
    expect(href).toContain("subject=Apples%20Bcc%3A%20all%40example.com&")
    expect(href.match(/(?<!%0D)%0A|%0D(?!%0A)/)).toBeNull()
  })
})

describe("wechat", () => {
  it("gives the address to draw and the words to copy", () => {
    expect(findChannel("wechat")?.build({ url: PAGE, text: "苹果" })).toEqual({
      ok: true,
      qr: PAGE,
      text: `苹果\n${PAGE}`
    })
  })

  it("refuses more than a code can carry between two phones", () => {
    const url = `https://a.example/${"x".repeat(500)}`
    expect(findChannel("wechat")?.build({ url, text: "" })).toEqual({ ok: false, why: "too-long" })
  })
})

it("copies the address itself", () => {
  expect(build("copy-link", PAGE, "words")).toBe(PAGE)
})

it("lists every channel's file once, under its own name", () => {
  const shared = ["channel.ts", "code.ts", "encode.ts", "index.ts", "qr.ts", "qr-png.ts"]
  const files = readdirSync("src/channels").filter((file) => !shared.includes(file))
  expect(CHANNELS.map((it) => `${it.id}.ts`).toSorted()).toEqual(files.toSorted())
})
