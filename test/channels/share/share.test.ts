import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { CHANNELS, findChannel } from "~channels/index"
import type { ShareRequest } from "~channels/share/share-channel"
import { SHARE_SCHEMES } from "~channels/share/share-channel"
import { addUtm } from "~model/utm"
import { arrives } from "./arrives"

const PAGE = "https://shop.example/p?id=1&c=a+b%20c&utm_source=x#size=L"
const URL_CHANNELS = CHANNELS.filter((it) => it.kind === "url")

const result = (id: string, request: Partial<ShareRequest>) =>
  findChannel(id)?.build({ url: PAGE, text: "", ...request })

const href = (id: string, request: Partial<ShareRequest>): string => {
  const made = result(id, request)
  if (!made?.ok || !("href" in made)) throw new Error(`${id}: ${JSON.stringify(made)}`)
  return made.href
}

describe.each(URL_CHANNELS)("$id", (channel) => {
  const there = (request: Partial<ShareRequest>) => arrives(channel, href(channel.id, request))

  it.each([
    ["emoji", "Apples 🍎👨‍👩‍👧‍👦"],
    ["marks", '50% off & #1 a+b=c? "it\'s" (really) *now* ~ \\ / ;'],
    ["line breaks", "one\ntwo\n\nthree"],
    ["Chinese", "苹果 5 公斤，今天八折 𠮷野家"],
    ["a link in the words", "see https://a.example/?x=1&y=2#z too"],
    ["no words", ""],
    ["nothing but a plus", "+"]
  ])("carries %s", (_, text) => {
    expect(href(channel.id, { text })).not.toMatch(/[\s+"'()<>]/)
    const arrived = there({ text })
    expect(arrived.target).toBe(PAGE)
    const asThere = channel.arrival === "headline" ? text.replace(/\s+/g, " ") : text
    expect(arrived.text).toBe(channel.carriesText ? asThere : "")
  })

  it("keeps a target within a target, with its UTM and fragment", () => {
    const nested = `https://shop.example/go?to=${encodeURIComponent(PAGE)}&n=1#top`
    const url = addUtm(nested, { utm_source: channel.id })
    expect(there({ url, text: "hi" }).target).toBe(url)
  })

  it("keeps a path and host in Chinese, as browsers write them", () => {
    const url = "https://商店.example/苹果?名=红#色"
    expect(there({ url }).target).toBe(new URL(url).href)
  })

  it.each([
    ["javascript:alert(1)", "unsafe-scheme"],
    ["data:text/html,x", "unsafe-scheme"],
    ["java\nscript:alert(1)", "not-a-link"],
    ["https://bank.example@evil.example/", "has-credentials"],
    ["apples", "not-a-link"],
    ["", "not-a-link"]
  ])("refuses %j", (url, why) => {
    expect(channel.build({ url, text: "hi" })).toEqual({ ok: false, why })
  })

  it("carries 2,000 characters or says that they are too many", () => {
    for (const text of ["x".repeat(2000), "苹".repeat(2000), "🍎".repeat(1000)]) {
      const made = channel.build({ url: PAGE, text })
      if (!made.ok) expect(made.why).toBe("text-too-long")
      else if ("href" in made)
        expect(arrives(channel, made.href)).toMatchObject({
          target: PAGE,
          text: channel.carriesText ? text : ""
        })
    }
  })

  it("does not throw on half a surrogate pair", () => {
    expect(href(channel.id, { text: "a\ud83d" })).toBe(href(channel.id, { text: "a\ufffd" }))
  })

  it("has a scheme on the list", () => {
    expect(SHARE_SCHEMES).toContain(new URL(href(channel.id, { text: "hi" })).protocol)
  })
})

describe("limits", () => {
  const long = "x".repeat(2000)

  it("carries 2,000 characters where nothing limits them", () => {
    for (const id of ["whatsapp", "telegram", "line", "line-app", "weibo", "qq", "qzone"])
      expect(result(id, { text: long })).toMatchObject({ ok: true })
  })

  it("refuses them where something does", () => {
    for (const id of ["x", "email", "sms", "viber", "threads", "bluesky", "pinterest", "reddit"])
      expect(result(id, { text: long })).toEqual({ ok: false, why: "text-too-long" })
  })

  it("refuses what no server takes, and says whether words or address are too long", () => {
    expect(result("whatsapp", { text: "苹".repeat(2000) })).toMatchObject({ why: "text-too-long" })
    const url = `https://a.example/?${"%".repeat(3000)}`
    expect(result("whatsapp", { url })).toEqual({ ok: false, why: "too-long" })
  })

  it("counts a post as X does", () => {
    expect(result("x", { text: "a".repeat(256) })).toMatchObject({ ok: true, chars: 280 })
    expect(result("x", { text: "a".repeat(257) })).toMatchObject({ ok: false })
    expect(result("x", { text: "苹".repeat(128) })).toMatchObject({ ok: true, chars: 280 })
    expect(result("x", { text: "👨‍👩‍👧‍👦" })).toMatchObject({ chars: 26 })
    expect(result("x", { text: "" })).toMatchObject({ chars: 23 })
  })

  it("counts a post as Bluesky does: people's characters, the address as it is shown", () => {
    const url = `https://shop.example/${"p".repeat(400)}`
    const shown = "shop.example/pppppppppppp...".length
    const text = "🍎".repeat(300 - shown - 1)
    expect(result("bluesky", { url, text })).toMatchObject({ ok: true, chars: 300 })
    expect(result("bluesky", { url, text: `${text}!` })).toMatchObject({ why: "text-too-long" })
    expect(result("bluesky", { url: "https://a.example/" })).toMatchObject({ chars: 9 })
  })
})

describe("one channel's own", () => {
  it("breaks lines in a letter as RFC 6068 wants; no subject begins another header", () => {
    const mail = href("email", { text: "one\ntwo", title: "Apples\r\nBcc: all@example.com" })
    expect(mail).toContain("body=one%0D%0Atwo%0D%0Ahttps")
    expect(mail).toContain("subject=Apples%20Bcc%3A%20all%40example.com&")
    expect(mail.match(/(?<!%0D)%0A|%0D(?!%0A)/)).toBeNull()
  })

  it("writes a text message so that Android and iPhones both read it", () => {
    expect(href("sms", { url: "https://a.example/", text: "hi" })).toBe(
      "sms:?&body=hi%0Ahttps%3A%2F%2Fa.example%2F"
    )
  })

  it("pins a picture that has an address, and leaves out any other", () => {
    const picture = "https://cdn.example/a.jpg?w=1&h=2"
    expect(new URL(href("pinterest", { picture })).searchParams.get("media")).toBe(picture)
    for (const bad of ["", "data:image/png;base64,AAAA", "javascript:alert(1)"])
      expect(href("pinterest", { picture: bad })).not.toContain("media=")
  })

  it("gives Reddit the page's title where there are no words", () => {
    expect(new URL(href("reddit", { title: "Apples" })).searchParams.get("title")).toBe("Apples")
  })

  it("gives WeChat the address to draw and the words to copy", () => {
    expect(result("wechat", { text: "苹果" })).toEqual({
      ok: true,
      qr: PAGE,
      text: `苹果\n${PAGE}`
    })
  })

  it("refuses more than a code can carry between two phones", () => {
    const url = `https://a.example/${"x".repeat(500)}`
    expect(result("wechat", { url })).toEqual({ ok: false, why: "too-long" })
  })

  it("copies the address itself", () => {
    expect(href("copy-link", { text: "words" })).toBe(PAGE)
  })

  it("hands the device a title, words and address apart", () => {
    expect(result("web-share", { title: " A\nB ", text: " hi\r\nyou " })).toMatchObject({
      href: PAGE,
      device: { title: "A B", text: "hi\nyou", url: PAGE }
    })
  })

  it.each(["javascript:alert(1)", "https://a@b.example/", "x"])("refuses %s", (url) => {
    for (const id of ["wechat", "copy-link", "web-share"])
      expect(result(id, { url })).toMatchObject({ ok: false })
  })
})

it("lists every channel's file once, under its own name", () => {
  const notOne = ["arrives", "graphemes", "mini-program", "preview", "share-channel", "share-page"]
  const files = readdirSync("src/channels/share").map((file) => file.replace(".ts", ""))
  expect(CHANNELS.map((it) => it.id).toSorted()).toEqual(
    files.filter((file) => !notOne.includes(file)).toSorted()
  )
})
