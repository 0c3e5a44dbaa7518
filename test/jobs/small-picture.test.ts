import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import { blobOf, dataUrlOf } from "~jobs/data-url"
import { pictureOf, smallPicture } from "~jobs/small-picture"

import { fakeBrowser } from "../support/fake-browser"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

/** A PNG's head, which says how large it is. */
const png = (width: number, height: number): Blob => {
  const head = new DataView(new ArrayBuffer(24))
  for (const [at, byte] of [137, 80, 78, 71, 13, 10, 26, 10].entries()) head.setUint8(at, byte)
  head.setUint32(16, width)
  head.setUint32(20, height)
  return new Blob([head.buffer], { type: "image/png" })
}

let drawn: number[][]
let sizes: number[]

beforeEach(() => {
  drawn = []
  sizes = []
  vi.stubGlobal(
    "createImageBitmap",
    async (file: Blob): Promise<{ width: number; height: number; close: () => void }> => {
      const view = new DataView(await file.arrayBuffer())
      return { width: view.getUint32(16), height: view.getUint32(20), close: () => undefined }
    }
  )
  vi.stubGlobal(
    "OffscreenCanvas",
    class {
      constructor(
        readonly width: number,
        readonly height: number
      ) {
        drawn.push([width, height])
      }
      getContext = () => ({
        drawImage: (_: unknown, ...box: number[]) => drawn.push(box)
      })
      convertToBlob = async ({ type }: { type: string }) =>
        new Blob([new Uint8Array(sizes.shift() ?? 100)], { type })
    }
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe("a small picture", () => {
  test("has 160 pixels at its longest side, and is not made larger", async () => {
    await smallPicture(png(1600, 800))
    expect(drawn).toEqual([
      [160, 80],
      [0, 0, 1600, 800, 0, 0, 160, 80]
    ])
    drawn = []
    await smallPicture(png(20, 10))
    expect(drawn[0]).toEqual([20, 10])
  })

  test("is made coarser until it fits, or is none", async () => {
    sizes = [30_000, 25_000, 19_000]
    expect((await smallPicture(png(10, 10)))?.type).toBe("image/jpeg")
    sizes = [30_000, 30_000, 30_000, 30_000]
    expect(await smallPicture(png(10, 10))).toBeNull()
  })

  test("what is no picture, or too large to decode, is none", async () => {
    expect(await smallPicture(new Blob(["<svg onload=alert(1)>"]))).toBeNull()
    expect(await smallPicture(png(60_000, 60_000))).toBeNull()
    expect(drawn).toEqual([])
  })
})

describe("the picture a page gave", () => {
  const tab = { id: 7, url: "https://shop.example/apples" }
  const box = { box: { x: 10, y: 20, width: 100, height: 50 }, view: 500 }
  const shows = (...urls: string[]) => {
    const get = vi.spyOn(fakeBrowser.tabs, "get")
    for (const url of urls)
      get.mockResolvedValueOnce({ id: 7, windowId: 1, active: true, url } as never)
  }
  const screen = async () => dataUrlOf(png(1000, 800))
  const captureVisibleTab = vi.fn<() => Promise<string>>()
  beforeEach(() => {
    captureVisibleTab.mockReset().mockImplementation(screen)
    Object.assign(fakeBrowser.tabs, { captureVisibleTab })
  })

  test("is drawn anew: its own bytes are never kept", async () => {
    const data = await dataUrlOf(png(10, 10))
    const small = await pictureOf({ data }, tab)
    expect(small).toMatch(/^data:image\/webp;base64,/)
    expect(await pictureOf({ data: "data:image/png;base64,AAAA" }, tab)).toBeNull()
    expect(blobOf("data:image/png;base64,%%%")).toBeNull()
  })

  test("is cut from the screen at the screen's own pixels", async () => {
    shows(tab.url, tab.url)
    await pictureOf(box, tab)
    expect(drawn[1]).toEqual([20, 40, 200, 100, 0, 0, 160, 80])
  })

  test("is none where the browser forbids it, or the seller has gone on", async () => {
    shows(tab.url, "https://bank.example/")
    expect(await pictureOf(box, tab)).toBeNull()
    shows("https://bank.example/")
    expect(await pictureOf(box, tab)).toBeNull()
    shows(tab.url, tab.url)
    captureVisibleTab.mockRejectedValue(new Error("Either the '<all_urls>' or 'activeTab'"))
    expect(await pictureOf(box, tab)).toBeNull()
  })
})
