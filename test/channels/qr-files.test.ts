// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from "vitest"
import { drawQr, type QrCode } from "~channels/qr"
import { moduleFor, qrToPng } from "~channels/qr-png"
import { qrToSvg } from "~channels/qr-svg"

const codeOf = (text: string, colours = { dark: "#0b6e5f", light: "#ffffff" }): QrCode => {
  const code = drawQr(text, colours)
  if (!code.ok) throw new Error(code.why)
  return code
}

afterEach(() => vi.unstubAllGlobals())

/** A canvas that keeps what was put on it. */
const aCanvas = () => {
  const put: { width: number }[] = []
  vi.stubGlobal(
    "ImageData",
    class {
      constructor(
        readonly data: Uint8ClampedArray,
        readonly width: number
      ) {}
    }
  )
  vi.stubGlobal(
    "OffscreenCanvas",
    class {
      getContext = () => ({ putImageData: (it: { width: number }) => put.push(it) })
      convertToBlob = () => Promise.resolve(new Blob(["png"], { type: "image/png" }))
    }
  )
  return put
}

it("a PNG has whole pixels a module, and at least the size asked for", async () => {
  const put = aCanvas()
  const code = codeOf("https://a.example/")
  expect((await qrToPng(code, 800))?.type).toBe("image/png")
  expect(put[0]?.width).toBe(code.size * moduleFor(code, 800))
  expect(put[0]?.width).toBeGreaterThanOrEqual(800)
})

it("pixels that do not read back as what was meant make no PNG", async () => {
  const put = aCanvas()
  const other = codeOf("https://evil.example/")
  expect(await qrToPng({ ...other, text: "https://a.example/" }, 300)).toBeNull()
  expect(put).toEqual([])
})

it("an SVG is well formed whatever its title says, and holds two shapes", () => {
  const title = `</title><script>alert("1")</script>&\u0000\u{1F34E}\ud83d 苹果`
  const svg = qrToSvg(codeOf("https://a.example/"), title, 400)
  const file = new DOMParser().parseFromString(svg, "image/svg+xml")
  expect(svg).not.toContain("<script")
  expect(file.querySelectorAll("path").length).toBe(2)
  expect(svg).toContain("&lt;/title&gt;")
  expect(svg).toContain("🍎 苹果</title>")
  expect([...svg].some((it) => it === "\u0000" || it === "\ud83d")).toBe(false)
  expect(svg).toContain('fill="#0b6e5f"')
})
