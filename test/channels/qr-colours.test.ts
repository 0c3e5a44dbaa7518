import jsQR from "jsqr"
import { describe, expect, it } from "vitest"
import { drawQr } from "~channels/qr"
import { blackOnWhite, checkColours } from "~channels/qr-colours"
import { qrPixels } from "~channels/qr-pixels"

const chinese = "https://shop.example/商品/红富士苹果?规格=5斤&rg=k7f3q2b#评价"
const long = `https://shop.example/p/${"a%E8%8B%B9".repeat(48)}`

/** What another maker's decoder reads from the pixels. */
const seen = (text: string, colours = blackOnWhite, module = 5) => {
  const code = drawQr(text, colours)
  if (!code.ok) return code.why
  const { data, width, height } = qrPixels(code.matrix, module, colours)
  return jsQR(data, width, height)?.data
}

describe("colours", () => {
  it.each([
    ["#000000", "#ffffff"],
    ["#0b6e5f", "#ffffff"],
    ["#b9480e", "#faf8f4"],
    ["#7a1fa2", "#fdf3ff"],
    ["#003b8e", "#ffe9a8"],
    ["#8a0000", "#ffffff"],
    ["#5c5c5c", "#f0f0f0"]
  ])("%s on %s is read by another decoder", (dark, light) => {
    expect(seen(chinese, { dark, light })).toBe(chinese)
  })

  it.each([
    ["#ffffff", "#000000", "inverted"],
    ["#f2945a", "#0b6e5f", "inverted"],
    ["#ffd400", "#ffffff", "pale"],
    ["#9a9a9a", "#ffffff", "pale"],
    ["#777777", "#777777", "pale"],
    ["black", "#ffffff", "bad-colour"],
    ["#000000", "url(#x)", "bad-colour"]
  ])("%s on %s is refused: %s", (dark, light, why) => {
    expect(drawQr("https://a.example/", { dark, light })).toEqual({ ok: false, why })
  })

  it("knows the contrasts that WCAG's own examples have", () => {
    expect(checkColours(blackOnWhite).ratio).toBeCloseTo(21, 5)
    expect(checkColours({ dark: "#767676", light: "#ffffff" }).ratio).toBeCloseTo(4.54, 2)
  })
})

describe("sizes", () => {
  it.each([1, 2, 3, 4, 7, 16])("%i pixels a module are read by another decoder", (module) => {
    expect(seen(chinese, blackOnWhite, module)).toBe(chinese)
  })

  it("a long address too", () => {
    expect(long.length).toBeLessThanOrEqual(512)
    expect(seen(long, { dark: "#0b6e5f", light: "#faf8f4" }, 4)).toBe(long)
  })

  it("fills every pixel, the quiet zone too", () => {
    const colours = { dark: "#0b6e5f", light: "#faf8f4" }
    const { data, width, height } = qrPixels([[false, true]], 2, colours)
    expect([width, height]).toEqual([2, 2])
    expect([...data]).toEqual([
      250, 248, 244, 255, 250, 248, 244, 255, 250, 248, 244, 255, 250, 248, 244, 255
    ])
  })
})
