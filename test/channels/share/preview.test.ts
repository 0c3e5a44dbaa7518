import { describe, expect, it } from "vitest"
import { findChannel } from "~channels/index"
import { previewOf } from "~channels/share/preview"

const PAGE = "https://shop.example/p"
const seen = (id: string, request: { text?: string; title?: string; url?: string } = {}) => {
  const channel = findChannel(id)
  if (!channel) throw new Error(id)
  return previewOf(channel, { url: PAGE, text: "Ripe\napples", title: "Apple box", ...request })
}

describe("what the other side sees", () => {
  it.each([
    ["whatsapp", "", `Ripe\napples\n${PAGE}`],
    ["telegram", "", `${PAGE}\nRipe\napples`],
    ["facebook", "", PAGE],
    ["email", "Apple box", `Ripe\napples\n${PAGE}`],
    ["reddit", "Ripe apples", PAGE],
    ["qq", "Apple box", `Ripe\napples\n${PAGE}`],
    ["copy-link", "", PAGE]
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
    expect(seen("whatsapp", { text: "<b>\u0000x" })?.body).toBe(`<b>x\n${PAGE}`)
    expect(seen("telegram", { text: " " })?.body).toBe(PAGE)
  })
})
