import { describe, expect, it, test } from "vitest"

import type { SiteAdapter } from "~sites/adapter"
import { adapters } from "~sites/index"

import { differences } from "../../scripts/doctor/difference"
import { aheadProblems } from "../../scripts/doctor/examine"
import { permissionProblems } from "../../scripts/doctor/permissions"
import { selectorsOf } from "../../scripts/doctor/selectors"

/** Rules that read these hosts. */
const reading = (...hosts: string[]): SiteAdapter["surfaces"] => {
  const [surface] = adapters[0]?.surfaces ?? []
  if (!surface) throw new Error("no surfaces")
  return hosts.map((host) => ({ ...surface, url: `^https?://${host}/` }))
}
const examples = (...urls: string[]) => urls.map((url) => ({ url, surface: "chat" as const }))

describe("what a site asks the browser for", () => {
  it("is well where every pattern is needed and no wider than the site", () => {
    expect(
      permissionProblems({
        match: ["https://a.example/*", "https://*.b.example/chat/*", "https://a.example.fr/*"],
        surfaces: reading("a[.]example", "shop[.]b[.]example", "a[.]example[.]fr"),
        examples: examples("https://a.example/x", "https://shop.b.example/chat/1")
      })
    ).toEqual([])
    expect(
      permissionProblems({ match: [], surfaces: [], examples: examples("https://x.example/") })
    ).toEqual([])
  })

  test.each([
    ["<all_urls>", "no match pattern"],
    ["https://*/*", "no match pattern"],
    ["https://*.com/*", "wider than one site"],
    ["https://*.co.uk/*", "wider than one site"],
    ["http://a.example/*", "not https"],
    ["https://b.example/*", "no rule reads an example under"]
  ])("%s: %s", (pattern, says) => {
    const it = {
      match: [pattern],
      surfaces: reading("a[.]example"),
      examples: examples("https://a.example/", "http://a.example/")
    }
    expect(permissionProblems(it).join("\n")).toContain(says)
  })

  it("has no pattern that another makes needless, and no example outside", () => {
    const problems = permissionProblems({
      match: ["https://*.a.example/*", "https://x.a.example/chat/*"],
      surfaces: reading("x[.]a[.]example", "shop[.]a[.]example"),
      examples: examples("https://x.a.example/chat/1", "https://c.example/")
    })
    expect(problems).toEqual([
      "match: https://x.a.example/chat/* is in https://*.a.example/* already",
      "examples: https://c.example/ is under no match pattern"
    ])
  })

  test.each(adapters)("$id asks for no more than it needs", (adapter) =>
    expect(permissionProblems(adapter)).toEqual([])
  )
})

describe("who a chat is with, by its address alone", () => {
  const [adapter] = adapters
  const [surface] = adapter?.surfaces ?? []
  if (!adapter || !surface) throw new Error("no surfaces")
  const { confirm: _, agree: __, ...bare } = surface
  const source = {
    from: "url",
    pattern: "/(?<id>\\d{1,9})",
    kind: "thread",
    quality: "stable"
  } as const
  const chat = { ...bare, kind: "chat" as const, id: { sources: [source] }, name: [] }
  const { limits: ___, ...silent } = adapter
  const name = [{ from: "text" as const, selector: "h1" }]

  it("is a problem where nothing on the page says it too", () => {
    const [problem, ...more] = aheadProblems({ ...silent, surfaces: [chat] })
    expect(problem).toContain("chat: the address alone tells who it is")
    expect(more).toEqual([])
  })

  it("is none with a second place, or where the limits speak of it", () => {
    expect(aheadProblems({ ...silent, surfaces: [{ ...chat, confirm: name }] })).toEqual([])
    expect(aheadProblems({ ...silent, surfaces: [{ ...chat, agree: name }] })).toEqual([])
    const limits = "Conversations are told by the address alone."
    expect(aheadProblems({ ...silent, limits, surfaces: [chat] })).toEqual([])
    const named = { ...chat, name: name }
    expect(aheadProblems({ ...silent, limits, surfaces: [named] }), "it has one").not.toEqual([])
    expect(aheadProblems({ ...silent, surfaces: [{ ...chat, kind: "order" }] })).toEqual([])
  })

  test.each(adapters)("$id has none", (it) => expect(aheadProblems(it)).toEqual([]))
})

it("says where two readings differ", () => {
  const wanted = { seen: true, sighting: { name: "Anna", fields: {} } }
  expect(differences(wanted, structuredClone(wanted))).toEqual([])
  expect(
    differences(wanted, { seen: true, sighting: { name: "", fields: { phone: "1" } } })
  ).toEqual([
    'sighting.name: expected "Anna", read ""',
    'sighting.fields.phone: expected nothing, read "1"'
  ])
  expect(differences(wanted, { seen: false, why: "no-surface" })[0]).toContain(
    "seen: expected true"
  )
})

it("finds every selector, the two sides of a shadow root by themselves", () => {
  const [first] = adapters
  if (!first) throw new Error("no adapters")
  const [surface] = first.surfaces
  if (!surface) throw new Error("no surfaces")
  const composer = ["#a >>> b"]
  const it = { ...first, signature: ["#sig"], surfaces: [{ ...surface, composer }] }
  expect(selectorsOf(it)).toEqual(expect.arrayContaining(["#sig", "#a", "b"]))
})
