import fc from "fast-check"
import jsQR from "jsqr"
import { describe, expect, it } from "vitest"
import { drawQr } from "~channels/qr"

const drawn = (text: string) => {
  const code = drawQr(text)
  if (!code.ok) throw new Error(code.why)
  return code
}

/** Reads a drawing with another maker's decoder. */
const read = (matrix: readonly (readonly boolean[])[], scale = 5): string | undefined => {
  const side = matrix.length * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (matrix[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
  return jsQR(pixels, side, side)?.data
}

/** Paints the SVG path back into modules: boxes of one row each. */
const paint = (d: string, size: number): boolean[][] => {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, width] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(width))
  return rows
}

describe("drawQr", () => {
  it.each([
    "https://shop.example/p?id=1&rg=k7f3q2b#size",
    "苹果 🍎",
    "https://shop.example/%E8%8B%B9?x=a+b%20c",
    "HELLO 123",
    `https://shop.example/${"x".repeat(491)}`,
    "苹".repeat(512)
  ])("%s is read by another decoder", (text) => {
    const code = drawn(text)
    expect(read(code.matrix)).toBe(text)
    expect(paint(code.d, code.size)).toEqual(code.matrix)
  })

  it("leaves the quiet zone white", () => {
    const { matrix, size } = drawn("https://a.example/")
    const edge = [0, 1, 2, 3, size - 4, size - 3, size - 2, size - 1]
    expect(edge.some((at) => matrix[at]?.includes(true) || matrix.some((row) => row[at]))).toBe(
      false
    )
  })

  it("refuses what is too much or nothing", () => {
    expect(drawQr("x".repeat(513))).toEqual({ ok: false, why: "too-long" })
    expect(drawQr("")).toEqual({ ok: false, why: "empty" })
  })

  it("draws any address so that it reads back", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const code = drawQr(url)
        if (code.ok) expect(read(code.matrix)).toBe(url)
        else expect(code.why).toBe("too-long")
      }),
      { numRuns: 20 }
    )
  })
})

it("never throws, and does not show a drawing that reads as something else", () => {
  const code = drawQr("a\ud83d")
  expect(code).toEqual({ ok: false, why: "unreadable" })
})
