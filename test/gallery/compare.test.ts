import { PNG } from "pngjs"
import { describe, expect, it } from "vitest"
import { compare, packed } from "../../scripts/gallery/pictures/compare"

type Colour = readonly [number, number, number]
const paper: Colour = [250, 248, 244]
const jade: Colour = [11, 110, 95]

/** A button on paper, 320 by 200 px. */
const picture = ({ left = 20, colour = jade, height = 200 } = {}): PNG => {
  const png = new PNG({ width: 320, height })
  for (let y = 0; y < height; y++)
    for (let x = 0; x < 320; x++) {
      const on = x >= left && x < left + 80 && y >= 20 && y < 52
      png.data.set([...(on ? colour : paper), 255], 4 * (320 * y + x))
    }
  return png
}
const bytes = (png: PNG) => PNG.sync.write(png)
const kept = bytes(picture())

describe("a picture against the one that was kept", () => {
  it("is the same when it is, and after it was packed", () => {
    expect(compare(kept, kept).says).toBe("")
    expect(compare(packed(kept), kept).says).toBe("")
    expect(packed(kept).length).toBeLessThan(2000)
  })

  it("is the same where an edge is smoothed in another way", () => {
    const other = picture()
    for (let x = 20; x < 60; x++) other.data.set([90, 150, 140, 255], 4 * (320 * 20 + x))
    expect(compare(kept, bytes(other)).says).toBe("")
  })

  it("is another when something stands a pixel further", () => {
    const { says, shown } = compare(kept, bytes(picture({ left: 21 })))
    expect(says).toMatch(/64 pixels of 64000 differ/)
    expect(shown).not.toBeNull()
  })

  it("is another when a colour is a shade off", () => {
    expect(compare(kept, bytes(picture({ colour: [11, 114, 95] }))).says).toMatch(/2560 pixels/)
  })

  it("is another when it is higher", () => {
    expect(compare(kept, bytes(picture({ height: 204 })))).toEqual({
      says: "320×200 was 320×204",
      shown: null
    })
  })
})
