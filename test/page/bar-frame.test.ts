// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { type BarFrame, createBarFrame } from "~page/bar-frame"

// The content script takes hold of the browser's API when it is loaded.
const { runtime } = vi.hoisted(() => {
  const runtime: { id: string | undefined; getURL: (path: string) => string } = {
    id: "own",
    getURL: (path) => `about:blank?${path}`
  }
  Object.assign(globalThis, { chrome: { runtime } })
  return { runtime }
})

let ended: AbortController
let bar: BarFrame
let roots: ShadowRoot[]

beforeEach(() => {
  runtime.id = "own"
  roots = []
  // A closed root is out of reach for the page, and so for a test of it.
  const attach = Element.prototype.attachShadow
  vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init)
    roots.push(root)
    return root
  })
  document.body.innerHTML = `<div id="composer" contenteditable="true">hello</div>`
  ended = new AbortController()
  bar = createBarFrame(ended.signal)
})
afterEach(() => {
  ended.abort()
  vi.restoreAllMocks()
})

const composer = () => document.getElementById("composer")
const frame = () => roots.at(-1)?.querySelector("iframe")
const hosts = () => [...document.documentElement.children].filter((it) => it.localName === "div")

describe("createBarFrame", () => {
  it("puts nothing into the page before it is shown", () => {
    expect(hosts()).toEqual([])
    expect(bar.visible).toBe(false)
  })

  it("shows one frame behind a closed root, with the nonce in its address", () => {
    bar.show("n-1", composer())
    expect(hosts()).toHaveLength(1)
    expect(hosts()[0]?.shadowRoot).toBeNull()
    expect(frame()?.getAttribute("src")).toBe("about:blank?tabs/bar.html#n-1")
    expect(frame()?.allow).toBe("clipboard-write *")
    expect(frame()?.title).toBe("Regulars")
    expect(bar.visible).toBe(true)
  })

  it("is loaded ahead, unseen and out of reach, and then shown as it is", () => {
    bar.warm("n-1")
    expect(frame()?.style.visibility).toBe("hidden")
    expect(frame()?.style.pointerEvents).toBe("none")
    expect(hosts()[0]).toHaveProperty("inert", true)
    expect([bar.visible, bar.made]).toEqual([false, true])
    const warm = frame()
    bar.show("n-2", composer())
    expect(frame()).toBe(warm)
    expect(frame()?.getAttribute("src")).toBe("about:blank?tabs/bar.html#n-1")
    expect(frame()?.style.visibility).toBe("visible")
    bar.warm("n-3")
    expect(frame()).toBe(warm)
  })

  it("keeps the frame warm, out of reach, and takes it again", () => {
    bar.show("n-1", composer())
    const first = frame()
    bar.hide()
    expect(bar.visible).toBe(false)
    expect(first?.isConnected).toBe(true)
    expect(first?.style.visibility).toBe("hidden")
    expect(first?.style.pointerEvents).toBe("none")
    expect(hosts()[0]).toHaveProperty("inert", true)
    bar.show("n-2", composer())
    expect(frame()).toBe(first)
    expect(first?.getAttribute("src")).toMatch(/#n-1$/)
    expect(first?.style.visibility).toBe("visible")
    expect(hosts()[0]).toHaveProperty("inert", false)
  })

  it("gives the frame the focus anew each time: the page in it opens on that", () => {
    bar.show("n-1", composer())
    const shown = frame()
    if (!shown) throw new Error("no frame")
    const focused = vi.spyOn(shown, "focus")
    const blurred = vi.spyOn(shown, "blur")
    bar.show("n-2", composer())
    expect(blurred).toHaveBeenCalledBefore(focused)
    expect(focused).toHaveBeenCalledOnce()
  })

  it("hides when the page is pressed anywhere", () => {
    bar.show("n-1", composer())
    composer()?.dispatchEvent(new Event("pointerdown", { bubbles: true }))
    expect(bar.visible).toBe(false)
    expect(frame()?.style.visibility).toBe("hidden")
  })

  it("makes a new frame when the page has removed it", () => {
    bar.show("n-1", composer())
    hosts()[0]?.remove()
    bar.show("n-2", composer())
    expect(hosts()).toHaveLength(1)
    expect(frame()?.getAttribute("src")).toMatch(/#n-2$/)
  })

  it("is as high as the page in it says", () => {
    bar.show("n-1", composer())
    bar.size(123)
    expect(frame()?.style.height).toBe("123px")
  })

  it("leaves the page when the extension was updated under it", () => {
    bar.show("n-1", composer())
    runtime.id = undefined
    document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }))
    expect(hosts()).toEqual([])
    bar.show("n-2", composer())
    expect(hosts()).toEqual([])
  })

  it("leaves the page with the signal", () => {
    bar.show("n-1", composer())
    ended.abort()
    expect(hosts()).toEqual([])
    expect(bar.visible).toBe(false)
  })

  it("stands without a composer too", () => {
    bar.show("n-1", null)
    expect(frame()?.style.visibility).toBe("visible")
  })
})
