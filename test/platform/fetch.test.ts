import { createServer, type RequestListener } from "node:http"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { fakeBrowser, resetBrowser, state } from "../support/fake-browser"
import { listen, type Served } from "../support/beds-server"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))
const { ask } = await import("~platform/fetch")
const { askedSoFar } = await import("~platform/asked")

const get = { path: "/x?y=1", method: "GET", headers: { "X-Api-Key": "k" }, body: "" } as const
const asked: { url: string; headers: NodeJS.Dict<string | string[]>; body: string }[] = []
let served: Served
let answer: RequestListener
let origin: string

beforeEach(async () => {
  resetBrowser()
  asked.length = 0
  answer = (_request, response) => response.end("fine")
  served = await listen(
    createServer((request, response) => {
      let body = ""
      request.on("data", (part) => (body += String(part)))
      request.on("end", () => {
        asked.push({ url: request.url ?? "", headers: request.headers, body })
        answer(request, response)
      })
    })
  )
  origin = `http://127.0.0.1:${served.port}`
  state.origins.add("http://127.0.0.1/*")
})
afterEach(() => served.stop())

it("asks, and hands on what came", async () => {
  answer = (_request, response) => response.writeHead(429, { "retry-after": "7" }).end("苹果")
  const post = { ...get, method: "POST", body: '{"a":1}' } as const
  expect(await ask(origin, post)).toEqual({ ok: true, status: 429, body: "苹果", retryAfter: "7" })
  expect(asked).toMatchObject([{ url: "/x?y=1", headers: { "x-api-key": "k" }, body: '{"a":1}' }])
  expect(asked[0]?.headers).not.toHaveProperty("cookie")
  expect(asked[0]?.headers).not.toHaveProperty("referer")
})

it.each([
  ["a path to elsewhere", "", "//evil.example/x"],
  ["a backslash to elsewhere", "", "/\\evil.example/x"],
  ["a whole address", "", "https://evil.example/"],
  ["no path", "", "x"],
  ["http to another computer", "http://evil.example", "/"],
  ["a name before the host", "https://a@s.example", "/"],
  ["an origin with a path", "https://s.example/", "/"],
  ["every host", "https://*", "/"],
  ["every host of a name", "https://*.example", "/"],
  ["a file", "file://", "/etc/passwd"],
  ["nothing", "x", "/"]
])("refuses %s", async (_name, other, path) => {
  const all = "https://*/*"
  for (const it of [all, "https://*.example/*", "http://evil.example/*", "https://s.example/*"])
    state.origins.add(it)
  const found = await ask(other || origin, { ...get, path })
  expect(found).toEqual({ ok: false, why: "bad-address" })
  expect(asked).toEqual([])
})

it("asks nobody without the browser's permission", async () => {
  state.origins.clear()
  expect(await ask(origin, get)).toEqual({ ok: false, why: "not-allowed" })
  expect(asked).toEqual([])
})

it("follows no redirect, within the host or out of it", async () => {
  for (const location of ["/other", "https://evil.example/"]) {
    answer = (_request, response) => response.writeHead(302, { location }).end()
    expect(await ask(origin, get)).toEqual({ ok: false, why: "moved" })
  }
  expect(asked).toHaveLength(2)
})

it("keeps nothing of a huge answer, nor waits for its end", async () => {
  answer = (_request, response) => {
    const more = () => {
      while (!response.destroyed && response.write("x".repeat(10_000)));
      if (!response.destroyed) response.once("drain", more)
    }
    more()
  }
  expect(await ask(origin, get)).toEqual({ ok: false, why: "too-large" })
  answer = (_request, response) => response.end("x".repeat(64 * 1024))
  expect(await ask(origin, get)).toMatchObject({ ok: true })
})

it("gives up on one that hangs, before its answer and within it", async () => {
  answer = () => undefined
  expect(await ask(origin, get, { timeout: 50 })).toEqual({ ok: false, why: "timeout" })
  answer = (_request, response) => response.write("half")
  expect(await ask(origin, get, { timeout: 50 })).toEqual({ ok: false, why: "timeout" })
})

it("is stopped by the caller", async () => {
  const stop = new AbortController()
  answer = () => stop.abort()
  expect(await ask(origin, get, { signal: stop.signal })).toEqual({ ok: false, why: "stopped" })
})

it("calls a connection that is cut off, or that nobody takes, unreachable", async () => {
  answer = (_request, response) => {
    response.writeHead(200, { "content-length": "100" })
    response.write("half", () => response.destroy())
  }
  expect(await ask(origin, get)).toEqual({ ok: false, why: "unreachable" })
  await served.stop()
  expect(await ask(origin, get)).toEqual({ ok: false, why: "unreachable" })
})

it("fails as a value on a header that cannot be", async () => {
  const bad = { ...get, headers: { "X-Api-Key": "a\nb" } }
  expect(await ask(origin, bad)).toEqual({ ok: false, why: "unreachable" })
})

it("counts each request by its origin before it is made, and none that is refused", async () => {
  await ask(origin, get)
  answer = (_request, response) => response.destroy()
  await ask(origin, get)
  await ask("https://elsewhere.example", get)
  await ask(origin, { ...get, path: "//evil.example/x" })
  expect(asked).toHaveLength(2)
  expect((await askedSoFar.get())?.origins).toMatchObject({ [origin]: { times: 2 } })
  expect(Object.keys((await askedSoFar.get())?.origins ?? {})).toEqual([origin])
})

it("asks nobody where it cannot be counted", async () => {
  vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValueOnce(new Error("full"))
  expect(await ask(origin, get)).toEqual({ ok: false, why: "unreachable" })
  expect(asked).toEqual([])
})
