import "../support/fresh-database"

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import { connectShortener } from "~jobs/connect-shortener"
import { binLink } from "~jobs/make-share-link"
import { shorten } from "~jobs/shorten"
import { newRecord } from "~model/row"
import { blankLink, type ShareLink } from "~model/share-link"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { resetBrowser } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"
import { serviceGives } from "./shortener-service"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const target = "https://shop.example/p/1?utm_source=x&rg=abc"
const aLink = (fields: Partial<ShareLink> = {}): ShareLink => ({
  ...newRecord(Date.now()),
  ...blankLink,
  title: "Apples",
  target,
  href: `https://wa.example/?text=${encodeURIComponent(target)}`,
  channel: "whatsapp",
  ...fields
})
const short = "https://s.example/12C18"
const made = { body: { shortUrl: short } }

let link: ShareLink
let waited: number[]
const pause = (ms: number) => (waited.push(ms), Promise.resolve())

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  link = aLink()
  waited = []
  await database.shareLinks.put(link)
  await connectShortener({ service: "shlink", address: "s.example", key: "k-1", domain: "" })
})
afterEach(() => vi.unstubAllGlobals())

const kept = () => database.shareLinks.get(link.id)
const acts = async () => (await database.changes.toArray()).map((it) => it.act.kind)

describe("made short", () => {
  test("the whole of a long cart or chat: what is kept of it to look at is cut", async () => {
    const href = `https://wa.me/8613812345678?text=${"%E8%8B%B9".repeat(600)}`
    await database.shareLinks.put({ ...link, way: "chat", target: href.slice(0, 4000), href })
    const questions = serviceGives(made)
    await shorten(link.id)
    expect(JSON.parse(questions[0]?.body ?? "")).toMatchObject({ longUrl: href })
  })

  test("what the link leads to, kept beside it; undone as one", async () => {
    const questions = serviceGives(made)
    const done = await shorten(link.id)
    expect(done).toMatchObject({ ok: true, short })
    expect(questions).toHaveLength(1)
    expect(questions[0]).toMatchObject({
      url: "https://s.example/rest/v3/short-urls",
      headers: { "X-Api-Key": "k-1" }
    })
    expect(JSON.parse(questions[0]?.body ?? "")).toEqual({ longUrl: target, findIfExists: true })
    expect(await kept()).toEqual({ ...link, short })
    expect(await acts()).toContain("link-shortened")
    if (done.ok && done.change) await undo(done.change.id)
    expect(await kept()).toEqual(link)
  })

  test("never twice: nothing is asked again", async () => {
    const questions = serviceGives(made)
    await shorten(link.id)
    expect(await shorten(link.id)).toEqual({ ok: true, short, change: null })
    expect(questions).toHaveLength(1)
  })

  test("by two windows at once: one question, one change", async () => {
    const questions = serviceGives(made)
    const both = await Promise.all([shorten(link.id), shorten(link.id)])
    expect(both).toMatchObject([{ short }, { short }])
    expect(questions).toHaveLength(1)
    expect((await acts()).filter((it) => it === "link-shortened")).toHaveLength(1)
  })
})

describe("asked again", () => {
  test.each([
    ["down", { status: 500 }],
    ["cut off", "cut"]
  ] as const)("a service that is %s, twice, and then it goes", async (_name, fault) => {
    const questions = serviceGives(fault, fault, made)
    const times: number[] = []
    const onTry = (time: number) => times.push(time)
    expect(await shorten(link.id, { pause, onTry })).toMatchObject({ ok: true, short })
    expect(questions).toHaveLength(3)
    expect(times).toEqual([1, 2, 3])
    expect(waited).toEqual([500, 2000])
  })

  test("no third time: the link stays as it was", async () => {
    const questions = serviceGives({ status: 503 })
    expect(await shorten(link.id, { pause })).toMatchObject({ ok: false, why: "down" })
    expect(questions).toHaveLength(3)
    expect(await kept()).toEqual(link)
  })

  test("when it said, where that is within ten seconds", async () => {
    serviceGives({ status: 429, headers: { "retry-after": "7" } }, made)
    expect(await shorten(link.id, { pause })).toMatchObject({ ok: true })
    expect(waited).toEqual([7000])
  })

  test.each([
    ["30", 30],
    ["", null]
  ])("not where it says %j: it tells when instead", async (header, after) => {
    const headers = header ? { "retry-after": header } : {}
    const questions = serviceGives({ status: 429, headers })
    expect(await shorten(link.id, { pause })).toMatchObject({ why: "slow-down", after })
    expect(questions).toHaveLength(1)
    expect(waited).toEqual([])
  })
})

describe("not made short, and nothing half written", () => {
  test.each([
    ["bad-key", { status: 401 }],
    ["not-found", { status: 404 }],
    ["refused", { status: 400, body: { detail: "No k-1" } }],
    ["strange", { body: "<html>" }],
    ["strange", { body: { shortUrl: "javascript:alert(1)" } }],
    ["too-large", { body: "x".repeat(70_000) }]
  ])("%s: asked once", async (why, given) => {
    const questions = serviceGives(given)
    expect(await shorten(link.id, { pause })).toMatchObject({ ok: false, why })
    expect(questions).toHaveLength(1)
    expect(await kept()).toEqual(link)
    expect(await acts()).not.toContain("link-shortened")
  })

  test("off: no request", async () => {
    await freshDatabase()
    await database.shareLinks.put(link)
    const questions = serviceGives(made)
    expect(await shorten(link.id)).toMatchObject({ ok: false, why: "off" })
    expect(questions).toEqual([])
  })

  test("a link that went to the bin, before or meanwhile, is gone", async () => {
    serviceGives({ status: 500 }, made)
    const binned = async () => void (await binLink(link.id))
    expect(await shorten(link.id, { pause: binned })).toMatchObject({ ok: false, why: "gone" })
    expect(await shorten(link.id)).toMatchObject({ ok: false, why: "gone" })
    expect(await shorten("nobody")).toMatchObject({ ok: false, why: "gone" })
  })

  test("a link that leads elsewhere meanwhile does not get the old one's short address", async () => {
    serviceGives({ status: 500 }, made)
    const elsewhere = async () =>
      void (await database.shareLinks.update(link.id, { target: "https://shop.example/2" }))
    expect(await shorten(link.id, { pause: elsewhere })).toMatchObject({ why: "changed-since" })
    expect((await kept())?.short).toBe("")
  })

  test("stopped by the seller, while it hangs and between two tries", async () => {
    const stop = new AbortController()
    const questions = serviceGives("hang")
    const going = shorten(link.id, { signal: stop.signal })
    await vi.waitFor(() => expect(questions).toHaveLength(1))
    stop.abort()
    expect(await going).toMatchObject({ ok: false, why: "stopped" })
    const again = new AbortController()
    serviceGives({ status: 500 })
    const ended = { signal: again.signal, pause: () => Promise.resolve(again.abort()) }
    expect(await shorten(link.id, ended)).toMatchObject({ ok: false, why: "stopped" })
  })
})
