import { describe, expect, it } from "vitest"
import { pickColour } from "~jobs/poster/pick-colour"
import { card, paletteOf, posterLooks } from "~jobs/poster/poster-palette"
import { contrast, readColour } from "~model/colour"

const pixels = (colours: [number, number, number][], opacity = 255) =>
  new Uint8ClampedArray(colours.flatMap((it) => [...it, opacity]))
const many = (colour: [number, number, number], times: number) =>
  Array.from({ length: times }, () => colour)

const ratio = (a: string, b: string) => {
  const [one, other] = [readColour(a), readColour(b)]
  if (!one || !other) throw new Error(`${a} or ${b} is no colour`)
  return contrast(one, other)
}

describe("the colour of a picture", () => {
  it("is the one it is remembered by, calmed", () => {
    const red = pickColour(pixels([...many([245, 240, 230], 80), ...many([210, 40, 30], 20)]))
    const [r = 0, g = 0, b = 0] = readColour(red ?? "") ?? []
    expect(r).toBeGreaterThan(2 * Math.max(g, b))
  })

  it("is none for a grey picture, a clear one, and a spot of colour", () => {
    expect(pickColour(pixels(many([120, 120, 120], 50)))).toBeNull()
    expect(pickColour(pixels(many([210, 40, 30], 50), 0))).toBeNull()
    expect(pickColour(pixels([...many([255, 255, 255], 99), [210, 40, 30]]))).toBeNull()
    expect(pickColour(new Uint8ClampedArray())).toBeNull()
  })
})

describe("every look", () => {
  const colours = [null, "#ffff00", "#ffffff", "#000000", "#7a1fa2", "#00ffcc"]
  it("can be read, whatever colour the picture has", () => {
    for (const look of posterLooks)
      for (const colour of colours) {
        const { ground, ink, soft, accent } = paletteOf(look, colour)
        expect(ratio(ink, ground)).toBeGreaterThanOrEqual(6)
        for (const it of [soft, accent]) expect(ratio(it, ground)).toBeGreaterThanOrEqual(4.5)
      }
  })

  it("has the QR code and its words dark on light", () => {
    expect(ratio(card.ink, card.ground)).toBeGreaterThan(10)
    expect(ratio(card.soft, card.ground)).toBeGreaterThanOrEqual(4.5)
  })
})
