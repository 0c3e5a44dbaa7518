// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { seenFor, watchVisibility } from "~ui/hooks/use-visible-clicks"

type Entry = { isVisible?: boolean; intersectionRatio: number }
let say: (entry: Entry) => void
let options: IntersectionObserverInit | undefined
const disconnect = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(callback: (entries: Entry[]) => void, given?: IntersectionObserverInit) {
        say = (entry) => callback([entry])
        options = given
      }
      observe = () => {}
      disconnect = disconnect
    }
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const watched = (framed = true) => {
  const ended = new AbortController()
  return { may: watchVisibility(document.body, framed, ended.signal), ended }
}

describe("watchVisibility", () => {
  it("asks the browser to look at what covers the surface", () => {
    watched()
    expect(options).toMatchObject({ trackVisibility: true })
    expect(options).toHaveProperty("delay", 100)
  })

  it("lets clicks count half a second after the surface came to be seen", () => {
    const { may } = watched()
    expect(may()).toBe(false)
    say({ isVisible: true, intersectionRatio: 1 })
    vi.advanceTimersByTime(seenFor - 1)
    expect(may()).toBe(false)
    vi.advanceTimersByTime(1)
    expect(may()).toBe(true)
  })

  it("counts from anew after it was covered", () => {
    const { may } = watched()
    say({ isVisible: true, intersectionRatio: 1 })
    vi.advanceTimersByTime(seenFor)
    say({ isVisible: false, intersectionRatio: 1 })
    expect(may()).toBe(false)
    say({ isVisible: true, intersectionRatio: 1 })
    expect(may()).toBe(false)
    vi.advanceTimersByTime(seenFor)
    expect(may()).toBe(true)
  })

  it("is not deceived by a surface that goes on to be seen", () => {
    const { may } = watched()
    say({ isVisible: true, intersectionRatio: 1 })
    vi.advanceTimersByTime(seenFor / 2)
    say({ isVisible: true, intersectionRatio: 0.95 })
    vi.advanceTimersByTime(seenFor / 2)
    expect(may()).toBe(true)
  })

  it("counts no click on a surface of which the page shows a part", () => {
    const { may } = watched()
    say({ isVisible: true, intersectionRatio: 0.4 })
    vi.advanceTimersByTime(seenFor)
    expect(may()).toBe(false)
  })

  it("counts no click in a frame where the browser cannot tell", () => {
    const { may } = watched()
    say({ intersectionRatio: 1 })
    vi.advanceTimersByTime(seenFor)
    expect(may()).toBe(false)
  })

  it("counts every click in a window of our own", () => {
    expect(watched(false).may()).toBe(true)
  })

  it("stops looking in the end", () => {
    watched().ended.abort()
    expect(disconnect).toHaveBeenCalledOnce()
  })
})
