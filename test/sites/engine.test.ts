// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest"

import type { SiteAdapter, SurfaceRule } from "~sites/adapter"
import { observedAt, readFirst, readPage, siteOf, surfaceAt } from "~sites/engine"

const rule: SurfaceRule = {
  kind: "chat",
  url: "^https://a\\.example/",
  id: { sources: [{ from: "text", selector: "h1", kind: "name", quality: "guess" }] },
  name: [{ from: "text", selector: "h1" }],
  fields: {},
  composer: ["textarea"]
}
const adapter: SiteAdapter = {
  id: "a-site",
  name: "A site",
  verifiedAt: "2026-11-22",
  confidence: "medium",
  status: "working",
  evidence: "one-source",
  match: ["https://a.example/*"],
  signature: [],
  account: [],
  open: { by: "none" },
  surfaces: [rule],
  examples: [{ url: "https://a.example/", surface: "chat" }]
}
const HERE = "https://a.example/"

const withRule = (change: Partial<SurfaceRule>): SiteAdapter => ({
  ...adapter,
  surfaces: [{ ...rule, ...change }]
})
const show = (html: string) => {
  document.open()
  document.write(html)
  document.close()
}
const nameOf = (it: SiteAdapter = adapter) => {
  const reading = readPage(document, HERE, it)
  return reading.seen ? reading.sighting.name : reading.why
}

beforeEach(() => show("<h1>Anna</h1>"))

describe("the engine never throws", () => {
  test.each<[string, SiteAdapter]>([
    ["a selector that is none", withRule({ name: [{ from: "text", selector: "h1[[" }] })],
    ["a pattern that is none", withRule({ name: [{ from: "url", pattern: "(?<id>" }] })],
    ["an attribute without a name", withRule({ name: [{ from: "attribute", selector: "h1" }] })],
    ["an `open` that is none", withRule({ open: ":::" })],
    ["a signature that is none", { ...adapter, signature: ["<>"] }]
  ])("%s reads nothing", (_, it) => {
    const reading = readPage(document, HERE, it)
    expect(reading.seen ? reading.sighting.name : "").toBe("")
  })

  test.each(["", "no address", "about:blank", "https://"])("address %j", (url) =>
    expect(readPage(document, url, adapter)).toEqual({ seen: false, why: "no-surface" })
  )

  test("a document that throws is an answer", () => {
    const hostile = new Proxy(document, {
      get: () => {
        throw new Error("hostile")
      }
    })
    expect(readPage(hostile, HERE, adapter).seen).toBe(false)
  })
})

test("a hidden or emptied heading gives way to the next", () => {
  show("<h1 hidden>Anna</h1><div hidden><h1>Boris</h1></div><h1> </h1><h1>Chen</h1>")
  expect(nameOf()).toBe("Chen")
})

test("pictures of emoji count; icons, scripts and hidden parts do not", () => {
  show(`<h1>Anna <img alt="&#x1F338;"><svg><title>verified</title></svg>
    <script type="text/plain">x</script><span hidden>typing</span><style>h1 {}</style>
    <span>wds-ic-badge</span></h1>`)
  expect(nameOf()).toBe("Anna \u{1f338}")
})

test("a megabyte of a name costs no more than its first part", () => {
  show(`<h1>${"Anna ".repeat(200_000)}</h1>`)
  const start = performance.now()
  expect(nameOf()).toHaveLength(299)
  expect(performance.now() - start).toBeLessThan(200)
})

test("session tokens are gone before a rule can take them", () => {
  const url =
    "https://a.example/x?user_token=s3cr3t&id=7&sessionid=s3cr3t;auth=s3cr3t#tgWebAuthToken=s3cr3t&jid=a"
  const greedy = withRule({ name: [{ from: "url", pattern: "(?<id>.{1,300})" }] })
  const reading = JSON.stringify(readPage(document, url, greedy))
  expect(reading).toContain("id=7")
  expect(reading).toContain("jid=a")
  expect(reading).not.toContain("s3cr3t")
})

test("self-hosted software is another site at every origin", () => {
  const own = { ...adapter, match: [], signature: ["h1"] }
  expect(siteOf(own, "https://shop.example:8443/x?y#z")).toBe("a-site@https://shop.example:8443")
  expect(siteOf(adapter, HERE)).toBe("a-site")
  const inFolder = { ...own, base: "^https?://[^/]{1,99}(?<id>/[^?#]{1,99}?)/admin/" }
  expect(siteOf(inFolder, "https://shop.example/tea/admin/x")).toBe(
    "a-site@https://shop.example/tea"
  )
  expect(siteOf(inFolder, "https://shop.example/admin/x")).toBe("a-site@https://shop.example")
})

test("the nearest reason is told", () => {
  const elsewhere = { ...adapter, signature: ["#nowhere"] }
  const closed = withRule({ open: "#nowhere" })
  const why = (list: SiteAdapter[]) => {
    const reading = readFirst(document, HERE, list)
    return reading.seen ? "seen" : reading.why
  }
  expect(why([])).toBe("no-adapter")
  expect(why([elsewhere])).toBe("wrong-signature")
  expect(why([closed, elsewhere])).toBe("no-conversation-open")
  expect(why([closed, elsewhere, adapter])).toBe("seen")
})

test("where to write and what to watch come with the open page", () => {
  expect(surfaceAt(document, HERE, adapter)).toBe(rule)
  expect(observedAt(withRule({ observe: ["h1", "h2"] }), HERE)).toEqual(["h1", "h2"])
  expect(observedAt(withRule({ observe: ["h1"] }), "https://b.example/")).toEqual([])
})

test("a page between two people is not seen by the next rule either", () => {
  show("<h1>Anna</h1><h2>Boris</h2>")
  const torn = withRule({ agree: [{ from: "text", selector: "h2" }] })
  expect(readFirst(document, HERE, [torn, adapter])).toEqual({ seen: false, why: "disagreement" })
})
