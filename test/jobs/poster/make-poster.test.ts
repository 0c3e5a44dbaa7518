import { afterEach, expect, test, vi } from "vitest"
import { makePoster, type PosterWish } from "~jobs/poster/make-poster"

const wish: PosterWish = {
  shape: "square",
  look: "paper",
  text: { name: "Apples", price: "", before: "", words: "", brand: "", scan: "", host: "" },
  link: "https://shop.example/apples",
  picture: null
}

afterEach(() => vi.unstubAllGlobals())

test("there is no poster where the browser cannot draw", async () => {
  vi.stubGlobal("OffscreenCanvas", undefined)
  expect(await makePoster(wish)).toEqual({ ok: false, why: "no-canvas" })
})

test("nor where it has no memory left to draw into", async () => {
  vi.stubGlobal(
    "OffscreenCanvas",
    class {
      getContext() {
        return null
      }
    }
  )
  expect(await makePoster(wish)).toEqual({ ok: false, why: "no-canvas" })
})

test.each([
  ["", "empty"],
  [`https://shop.example/${"a".repeat(4000)}`, "too-long"]
])("a link that no code can say makes no poster", async (link, why) => {
  expect(await makePoster({ ...wish, link })).toEqual({ ok: false, why })
})
