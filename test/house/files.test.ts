import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8"
})
  .split("\n")
  .filter((path) => path && existsSync(path))
const code = tracked.filter((path) => /\.(ts|tsx|mjs)$/.test(path))
const lines = (path: string) => readFileSync(path, "utf8").split("\n").length

describe("files", () => {
  it("stay small: none over 300 lines, nine in ten under 150", () => {
    expect(code.length).toBeGreaterThan(100)
    expect(code.filter((path) => lines(path) > 300)).toEqual([])
    const source = code.filter((path) => path.startsWith("src/")).map(lines)
    expect(source.filter((count) => count > 150).length / source.length).toBeLessThan(0.1)
  })

  it("never make markup of data, never evaluate text", () => {
    const banned =
      /\binnerHTML\b|\bouterHTML\b|dangerouslySetInnerHTML|insertAdjacentHTML|\beval\(|new Function\(/
    const guilty = code
      .filter((path) => path.startsWith("src/"))
      .filter((path) => banned.test(readFileSync(path, "utf8")))
    expect(guilty).toEqual([])
  })

  it("reach the network by one door alone: nobody else names a way to it", () => {
    const banned =
      /\bfetch\s*\(|[.[]["']?fetch\b|\bfetch\s*[,}=]|XMLHttpRequest|sendBeacon|WebSocket|WebTransport|EventSource|RTCPeerConnection|importScripts/
    const guilty = code
      .filter((path) => path.startsWith("src/"))
      .filter((path) => banned.test(readFileSync(path, "utf8")))
    expect(guilty).toEqual(["src/platform/fetch.ts"])
  })

  it("ask at that door in one place alone, which asks the seller's own service", () => {
    const asking = code
      .filter((path) => path.startsWith("src/"))
      .filter((path) => /["'](?:~platform|\.)\/fetch["']/.test(readFileSync(path, "utf8")))
    expect(asking).toEqual(["src/jobs/ask-shortener.ts"])
  })

  it("give React nothing of an effect but what ends it: scrolling answers with a promise nowadays", () => {
    const banned = /use(?:Layout)?Effect\(\s*\(\) =>(?!\s*(?:void\b|\{|\(\) =>))/
    const guilty = code
      .filter((path) => path.startsWith("src/"))
      .filter((path) => banned.test(readFileSync(path, "utf8")))
    expect(guilty).toEqual([])
  })

  it("keep Plasmo's own folder for content scripts empty: it would run on all pages", () => {
    expect(tracked.filter((path) => path.startsWith("src/contents/"))).toEqual([])
  })
})
