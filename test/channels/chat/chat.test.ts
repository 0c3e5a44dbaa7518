import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { CHAT_SCHEMES } from "~channels/chat/chat-channel"
import { CHAT_CHANNELS, findChatChannel } from "~channels/index"
import { chatArrives, handles } from "./chat-arrives"

const build = (id: string, handle: string, text = "", ref = "") =>
  findChatChannel(id)?.build({ handle, text, ref })

const href = (id: string, handle: string, text = "", ref = ""): string => {
  const made = build(id, handle, text, ref)
  if (!made?.ok) throw new Error(`${id}: ${JSON.stringify(made)}`)
  return made.href
}

describe.each(CHAT_CHANNELS)("$id", (channel) => {
  const handle = handles[channel.id]?.typed ?? ""

  it.each([
    ["emoji", "Is it ripe? 🍎👨‍👩‍👧‍👦"],
    ["marks", '50% off & #1 a+b=c? "it\'s" (really) *now* ~ \\ / ;'],
    ["line breaks", "one\ntwo\n\nthree"],
    ["Chinese", "苹果 5 公斤，今天八折 𠮷野家"],
    ["a link in the words", "see https://a.example/?x=1&utm_source=y#z too"],
    ["half a surrogate pair", "a\ud83d"],
    ["no words", ""]
  ])("carries %s", (_, text) => {
    const link = href(channel.id, handle, text, "spring_1")
    expect(link).not.toMatch(/[\s"'()<>]/)
    expect(CHAT_SCHEMES).toContain(new URL(link).protocol)
    expect(chatArrives(channel, link)).toEqual({
      handle: handles[channel.id]?.there,
      text: channel.carriesText ? text.replace(/\p{Surrogate}/gu, "\ufffd") : "",
      ref: channel.carriesRef ? "spring_1" : ""
    })
  })

  it("carries 2,000 characters or says that they are too many", () => {
    for (const text of ["x".repeat(2000), "苹".repeat(2000)]) {
      const made = build(channel.id, handle, text)
      if (made?.ok) expect(made.chars).toBeLessThanOrEqual(channel.limit ?? 8000)
      else expect(made).toEqual({ ok: false, why: "text-too-long" })
    }
  })

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "https://evil.example/",
    "https://a@b.example/",
    "a b",
    "a/../b",
    "..",
    ".",
    "x?y=1",
    "苹果",
    "+",
    "a".repeat(201)
  ])("refuses %s", (bad) => {
    expect(build(channel.id, bad)).toMatchObject({ ok: false })
  })

  it("refuses nobody", () => {
    expect(build(channel.id, " ")).toEqual({ ok: false, why: "empty" })
  })

  if (channel.handle === "phone") {
    it("refuses a number without its country", () => {
      expect(build(channel.id, "0170 1234567")).toEqual({ ok: false, why: "no-country" })
      expect(build(channel.id, "13812345678")).toEqual({ ok: false, why: "no-country" })
    })
  }
})

describe("links as they are pasted", () => {
  it.each([
    ["whatsapp", "https://wa.me/14155552671?text=hi", "https://wa.me/14155552671"],
    ["whatsapp-catalogue", "wa.me/c/8613812345678", "https://wa.me/c/8613812345678"],
    [
      "whatsapp-product",
      "https://wa.me/p/4561237890/8613812345678",
      "https://wa.me/p/4561237890/8613812345678"
    ],
    ["whatsapp-message", "https://wa.me/message/AbCD12EF34", "https://wa.me/message/AbCD12EF34"],
    ["telegram", "https://t.me/apple_shop/?text=x#y", "https://t.me/apple_shop"],
    ["telegram", "@apple_shop", "https://t.me/apple_shop"],
    ["telegram", "+86 138 1234 5678", "https://t.me/+8613812345678"],
    ["telegram", " https://t.me/+8613812345678?text=hi\n", "https://t.me/+8613812345678"],
    ["line-official", "https://line.me/R/ti/p/%40apples", "https://line.me/R/oaMessage/%40apples/"],
    ["messenger", "https://www.facebook.com/Apple.Shop", "https://m.me/Apple.Shop"],
    ["instagram", "https://instagram.com/apple.shop?igsh=x", "https://ig.me/m/apple.shop"],
    ["kakaotalk", "https://pf.kakao.com/_xeXample/chat", "https://pf.kakao.com/_xeXample/chat"],
    ["zalo", "https://zalo.me/84912345678", "https://zalo.me/84912345678"],
    ["email", "mailto:shop@example.com?subject=x", "mailto:shop@example.com"]
  ])("%s: %s", (id, pasted, link) => {
    expect(href(id, pasted)).toBe(link)
  })

  it.each([
    ["telegram", "https://t.me/+AbCdEf123", "bad-handle"],
    ["telegram", "13812345678", "no-country"],
    ["zalo", "https://zalo.me/0912345678", "no-country"],
    ["whatsapp", "https://wa.me/message/ABCDEF1234", "bad-handle"],
    ["messenger", "https://www.facebook.com/profile.php?id=1", "bad-handle"],
    ["messenger", "https://www.facebook.com/share/abc", "bad-handle"],
    ["instagram", "https://instagram.com/p/abc", "bad-handle"],
    ["email", "shop@example.com?bcc=all@example.com", "bad-handle"],
    ["email", "a@b@example.com", "bad-handle"],
    ["email", "shop@localhost", "bad-handle"],
    ["kakaotalk", "xeXample", "bad-handle"]
  ])("%s refuses %s", (id, pasted, why) => {
    expect(build(id, pasted)).toEqual({ ok: false, why })
  })
})

describe("what a service hands on", () => {
  it("is at most 2,083 characters on Messenger and Instagram", () => {
    for (const id of ["messenger", "instagram"]) {
      expect(build(id, "apple.shop", "", "r".repeat(2083))).toMatchObject({ ok: true })
      expect(build(id, "apple.shop", "", "r".repeat(2084))).toEqual({
        ok: false,
        why: "ref-too-long"
      })
    }
  })
})

it("writes a text message so that Android and iPhones both read it", () => {
  expect(href("sms", "+86 138 1234 5678", "hi\nyou")).toBe("sms:+8613812345678?&body=hi%0Ayou")
})

it("writes a letter's lines as RFC 6068 wants, and a plus in the address as it is meant", () => {
  expect(href("email", "a+b@example.com", "one\ntwo")).toBe(
    "mailto:a%2Bb@example.com?body=one%0D%0Atwo"
  )
})

it("gives LINE the words as the whole query", () => {
  expect(href("line-official", "@apples", "hi & you")).toBe(
    "https://line.me/R/oaMessage/%40apples/?hi%20%26%20you"
  )
})

it("lists every channel's file once, under its own name", () => {
  const notOne = ["chat-channel", "chat-link", "phone-handle"]
  const files = readdirSync("src/channels/chat").map((file) => file.replace(".ts", ""))
  expect(CHAT_CHANNELS.map((it) => it.id).toSorted()).toEqual(
    files.filter((file) => !notOne.includes(file)).toSorted()
  )
})
