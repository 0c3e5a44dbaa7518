import { describe, expect, it } from "vitest"
import { bitly } from "~shorteners/bitly"
import { SHORTENERS } from "~shorteners/index"
import { plainWords } from "~shorteners/plain-words"
import { shlink } from "~shorteners/shlink"
import { yourls } from "~shorteners/yourls"
import { each } from "./services"

const long = "https://shop.example/p/苹果?a=1&b=%23#top"
const key = "c4n-ary_KEY.0"
const came = (status: number, body: unknown, retryAfter: number | null = null) => ({
  status,
  body: typeof body === "string" ? body : JSON.stringify(body),
  retryAfter
})

describe.each(each)("%s", (id, service, { made, short, refused, said, known }) => {
  it("is asked at its own address by a key that stands in no address", () => {
    expect(service.id).toBe(id)
    expect(service.origin).toMatch(/^(https:\/\/[\w.-]+)?$/)
    for (const { path } of [service.ask(long, key, ""), service.ping(key)]) {
      expect(path).toMatch(/^\/[^/]/)
      expect(path).not.toContain(key)
      // Whose link it is stands in no log either.
      expect(path).not.toContain("shop.example")
    }
    const { headers, body } = service.ask(long, key, "s.example")
    expect(JSON.stringify(headers) + body).toContain(key)
    expect(
      body.includes(JSON.stringify(long)) || new URLSearchParams(body).get("url") === long
    ).toBe(true)
  })

  it("reads the documented success, refusals and faults", () => {
    expect(service.read(came(200, made))).toEqual({ ok: true, url: short })
    expect(service.read(came(201, made))).toEqual({ ok: true, url: short })
    const why = (status: number, body: unknown, after: number | null = null) => {
      const answer = service.read(came(status, body, after))
      return answer.ok
        ? { why: answer.url }
        : { why: answer.why, said: answer.said, after: answer.after }
    }
    expect(why(400, refused)).toEqual({ why: "refused", said, after: null })
    expect(why(401, refused)).toEqual({ why: "bad-key", said, after: null })
    expect(why(403, "")).toEqual({ why: "bad-key", said: "", after: null })
    expect(why(404, "<h1>Not found</h1>")).toEqual({ why: "not-found", said: "", after: null })
    expect(why(429, {}, 7)).toEqual({ why: "slow-down", said: "", after: 7 })
    expect(why(500, "oops")).toEqual({ why: "down", said: "", after: null })
    expect(why(503, "", 30)).toEqual({ why: "down", said: "", after: 30 })
    expect(why(400, "<p>bad</p>").why).toBe("strange")
    expect(why(302, made).why).toBe("strange")
  })

  it.each([
    ["HTML", "<!doctype html><title>Log in</title>"],
    ["nothing", ""],
    ["half of it", '{"shortUrl": "https://s.exa'],
    ["another shape", "[1,2]"],
    ["null", "null"]
  ])("calls a success of %s strange", (_name, body) => {
    expect(service.read(came(200, body))).toMatchObject({ ok: false, why: "strange" })
  })

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "https://bank.example@evil.example/",
    "//s.example/a",
    "s.example/a",
    "",
    `https://s.example/${"a".repeat(500)}`
  ])("takes no %s for a short address", (bad) => {
    const body = JSON.stringify(made).replaceAll(JSON.stringify(short), JSON.stringify(bad))
    expect(service.read(came(200, body))).toMatchObject({ ok: false, why: "strange" })
  })

  it("tells from the ping whether it is this service and takes the key", () => {
    expect(service.readPing(came(200, known))).toEqual({ ok: true })
    expect(service.readPing(came(200, "<html>"))).toMatchObject({ ok: false, why: "strange" })
    expect(service.readPing(came(401, refused))).toMatchObject({ ok: false, why: "bad-key" })
    expect(service.readPing(came(404, ""))).toMatchObject({ ok: false, why: "not-found" })
  })
})

describe("what differs", () => {
  it("names a domain only where one was chosen", () => {
    expect(JSON.parse(shlink.ask(long, key, "").body)).toEqual({
      longUrl: long,
      findIfExists: true
    })
    expect(JSON.parse(shlink.ask(long, key, "s.example").body)).toMatchObject({
      domain: "s.example"
    })
    expect(JSON.parse(bitly.ask(long, key, "").body)).toEqual({ long_url: long })
  })

  it("takes the short address that YOURLS has already", () => {
    const had = { status: "fail", code: "error:url", message: "exists", shorturl: "https://y.ex/a" }
    expect(yourls.read(came(400, had))).toEqual({ ok: true, url: "https://y.ex/a" })
    expect(yourls.read(came(200, had))).toEqual({ ok: true, url: "https://y.ex/a" })
  })

  it("has every id once", () => {
    expect(new Set(SHORTENERS.map((it) => it.id)).size).toBe(SHORTENERS.length)
  })

  it("keeps a service's words plain and short", () => {
    expect(plainWords("<b>No</b>\u202E\n  way\u0000")).toBe("No way")
    expect(plainWords("😀".repeat(400))).toBe("😀".repeat(300))
  })
})
