import { describe, expect, test } from "vitest"

import { checkTaught, isTaughtAt, type Why } from "~sites/taught/check"
import { adapterOf, joinTaught } from "~sites/taught/draft"
import { taughtId } from "~sites/taught/origin"

const shown = {
  siteName: "Chat example",
  name: [{ from: "text", selector: "#peer" }],
  composer: ["textarea.box"],
  order: [],
  url: "https://chat.example/inbox/12345678",
  nextUrl: "https://chat.example/inbox/87654321",
  today: "2026-11-22"
} as const

const good = () => adapterOf(shown)

/** The rules as they would stand in a file, with something done to them. */
const changed = (change: (it: ReturnType<typeof parsed>) => void) => {
  const it = parsed()
  change(it)
  return it
}
const parsed = () => JSON.parse(JSON.stringify(good()))

describe("taught rules", () => {
  test("as they are taught they may be run", () => {
    expect(checkTaught(parsed())).toMatchObject({ ok: true })
    expect(checkTaught(adapterOf({ ...shown, nextUrl: null }))).toMatchObject({ ok: true })
  })

  test("an address that names the customer is stable, and confirmed by the name", () => {
    const [surface] = good().surfaces
    expect(surface?.id.sources).toMatchObject([{ from: "url", quality: "stable", kind: "thread" }])
    expect(surface?.confirm).toEqual(shown.name)
    expect(good().open).toEqual({
      by: "address",
      address: "https://chat.example/inbox/{id}",
      kinds: ["thread", "id"]
    })
  })

  test.each([
    ["the same", shown.url],
    ["short", "https://chat.example/inbox/3"],
    ["not looked at", null]
  ])("by an address that is %s nobody is known but by name, as a guess", (_what, nextUrl) => {
    const [surface] = adapterOf({ ...shown, nextUrl }).surfaces
    expect(surface?.id.sources).toMatchObject([{ from: "text", kind: "name", quality: "guess" }])
    expect(surface?.confirm).toBeUndefined()
  })

  test("are about their one origin, port and all", () => {
    const there = adapterOf({ ...shown, url: "http://localhost:9000/a", nextUrl: null })
    expect(isTaughtAt(there, "http://localhost:9000/b#c")).toBe(true)
    expect(isTaughtAt(there, "http://localhost:9001/b")).toBe(false)
    expect(isTaughtAt(good(), "https://chat.example.evil.example/")).toBe(false)
    expect(taughtId("https://chat.example")).not.toBe(taughtId("https://chat.example:8443"))
    expect(taughtId("https://a-very-long-name-of-a-host.example").length).toBeLessThanOrEqual(40)
  })

  test("of another kind of page stay when one kind is taught anew", () => {
    const order = adapterOf({
      ...shown,
      name: [{ from: "text", selector: ".buyer" }],
      composer: [],
      order: [{ from: "text", selector: ".number" }]
    })
    const joined = joinTaught(good(), order)
    expect(joined.surfaces.map((it) => it.kind)).toEqual(["order", "chat"])
    expect(joinTaught(joined, good()).surfaces.map((it) => it.kind)).toEqual(["chat", "order"])
    expect(checkTaught(joined).ok).toBe(true)
  })
})

describe("rules from a file are refused, with the place and the reason", () => {
  const bad: [string, (it: ReturnType<typeof parsed>) => void, Why, string][] = [
    [
      "a selector that is none",
      (it) => (it.surfaces[0].name[0].selector = "div >"),
      "selector-syntax",
      "surfaces.0.name.0.selector"
    ],
    [
      "a tower of :has",
      (it) => (it.surfaces[0].composer[0] = ":has(:has(*))"),
      "selector-has",
      "surfaces.0.composer.0"
    ],
    [
      "a selector without end",
      (it) => (it.surfaces[0].observe[0] = `${"* ".repeat(60)}*`),
      "selector-too-many-steps",
      "surfaces.0.observe.0"
    ],
    [
      "markup in a selector",
      (it) => (it.signature = ["<img src=x onerror=alert(1)>"]),
      "selector-syntax",
      "signature.0"
    ],
    [
      "a pattern that hangs",
      (it) => (it.surfaces[0].name[0].pattern = "^(?<id>(a+)+)$"),
      "pattern-unbounded",
      "surfaces.0.name.0.pattern"
    ],
    [
      "a pattern that hangs within bounds",
      (it) => (it.surfaces[0].name[0].pattern = "^(?<id>a{0,500}a{0,500}a{0,500})b"),
      "pattern-costly",
      "surfaces.0.name.0.pattern"
    ],
    [
      "a pattern of many ways",
      (it) => (it.surfaces[0].url = `${"(?:a|a)".repeat(30)}b`),
      "pattern-costly",
      "surfaces.0.url"
    ],
    [
      "a pattern that is none",
      (it) => (it.surfaces[0].url = "("),
      "pattern-syntax",
      "surfaces.0.url"
    ],
    [
      "the page's storage",
      (it) => (it.surfaces[0].name = [{ from: "storage", key: "auth" }]),
      "source",
      "surfaces.0.name.0.from"
    ],
    [
      "a probe",
      (it) => (it.account = [{ from: "probe", probe: "whatsapp-chat-id" }]),
      "source",
      "account.0.from"
    ],
    [
      "a form field",
      (it) => (it.surfaces[0].fields = { phone: [{ from: "value", selector: "input" }] }),
      "source",
      "surfaces.0.fields.phone.0.from"
    ],
    [
      "an attribute that holds log-ins",
      (it) =>
        (it.surfaces[0].name = [{ from: "attribute", selector: "meta", attribute: "content" }]),
      "attribute",
      "surfaces.0.name.0.attribute"
    ],
    ["every site", (it) => (it.match = ["https://*/*"]), "wildcard", "match.0"],
    ["every host of a name", (it) => (it.match = ["https://*.example/*"]), "wildcard", "match"],
    [
      "a foreign origin",
      (it) => (it.match = ["https://web.telegram.org/*"]),
      "other-origin",
      "match.0"
    ],
    ["http", (it) => (it.match = ["http://chat.example/*"]), "other-origin", "match.0"],
    [
      "a site over http",
      (it) => (it.examples[0].url = "http://chat.example/"),
      "no-origin",
      "examples.0.url"
    ],
    ["two origins", (it) => it.match.push("https://other.example/*"), "many-origins", "match"],
    [
      "two origins by its examples",
      (it) => it.examples.push({ url: "https://other.example/", surface: "chat" }),
      "many-origins",
      "examples.1.url"
    ],
    ["another site's people", (it) => (it.id = "telegram-a"), "not-its-own-id", "id"],
    [
      "another taught site's people",
      (it) => (it.id = taughtId("https://other.example")),
      "not-its-own-id",
      "id"
    ],
    ["more trust than it has", (it) => (it.confidence = "high"), "not-taught", "confidence"],
    [
      "a way to another site",
      (it) => (it.open = { by: "address", address: "https://evil.example/?{id}", kinds: ["id"] }),
      "leads-elsewhere",
      "open.address"
    ],
    [
      "a lookalike's address",
      (it) =>
        (it.open = { by: "address", address: "https://chat.example.evil/{id}", kinds: ["id"] }),
      "leads-elsewhere",
      "open.address"
    ],
    ["no surface", (it) => (it.surfaces = []), "shape", "surfaces"],
    ["no name", (it) => delete it.name, "shape", "name"],
    [
      "rules without end",
      (it) =>
        (it.surfaces[0].fields = Object.fromEntries(
          Array.from({ length: 90 }, (_, n) => [`f${n}`, [{ from: "title" }]])
        )),
      "too-many-rules",
      "surfaces"
    ]
  ]
  test.each(bad)("%s", (_what, change, why, at) => {
    const checked = checkTaught(changed(change))
    expect(checked.ok).toBe(false)
    if (!checked.ok) expect(checked.faults).toContainEqual(expect.objectContaining({ why, at }))
  })

  test.each([null, 7, "x", [], {}])("%j is no site at all", (it) =>
    expect(checkTaught(it)).toMatchObject({ ok: false })
  )
})
