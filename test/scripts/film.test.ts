import { PNG } from "pngjs"
import { expect, test } from "vitest"
import { film } from "../../scripts/tour/film"

const picture = (shade: number, width = 4): Buffer => {
  const png = new PNG({ width, height: 3 })
  png.data.fill(shade)
  return PNG.sync.write(png)
}

const chunksOf = (png: Buffer): string[] => {
  const types: string[] = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    types.push(png.toString("latin1", at + 4, at + 8))
  return types
}

test("a film has every picture, and shows the first to a reader that knows no films", () => {
  const made = film([picture(10), picture(20), picture(30)], 2)
  expect(chunksOf(made)).toEqual([
    "IHDR",
    "acTL",
    "fcTL",
    "IDAT",
    "fcTL",
    "fdAT",
    "fcTL",
    "fdAT",
    "IEND"
  ])
  expect(PNG.sync.read(made).data[0]).toBe(10)
})

test("pictures of two sizes are no film", () => {
  expect(() => film([picture(10), picture(20, 5)], 2)).toThrow("one size")
})
