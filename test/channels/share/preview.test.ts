import { describe, expect, it } from "vitest"
import { findChannel } from "~channels/index"
import { previewOf } from "~channels/share/preview"

const URL_ = "https://shop.example/p"
const seen = (id: string, request: { text?: string; title?: string; url?: string } = {}) => {
  const channel = findChannel(id)
  if (!channel) throw new Error(id)
  return previewOf(channel, { url: URL_, text: "Ripe\napples", title: "Apple box", ...request })
}

describe("what the other side sees", () => {
  it.each([
    ["whatsapp", "", `Ripe\napples\n${URL_}`],
    ["telegram", "", `${URL_}\nRipe\napples`],
    ["facebook", "", URL_],
    ["email", "Apple box", `Ripe\napples\n${URL_}`],
    ["reddit", "Ripe apples", URL_],
    ["qq", "Apple box", `Ripe\napples\n${URL_}`],
    ["copy-link", "", URL_]
  ])("%s", (id, headline, body) => {
    expect(seen(id)).toMatchObject({ headline, body })
  })

  it("says what is lost", () => {
    expect(seen("facebook")?.notes).toContain("words-left-out")
    expect(seen("line")?.notes).toContain("iphone-no-words")
    expect(seen("line-app")?.notes).toContain("phone-only")
  })

  it("is nothing for what is no address, and plain words else", () => {
    expect(seen("whatsapp", { url: "javascript:alert(1)" })).toBeNull()
    expect(seen("whatsapp", { text: "<b>\u0000x" })?.body).toBe(`<b>x\n${URL_}`)
    expect(seen("telegram", { text: " " })?.body).toBe(URL_)
  })
})
