import { describe, expect, it } from "vitest"
import { safeTarget } from "~model/safe-target"
import { each } from "./services"

/** Numbers from 0 to 1 that are the same at every run (mulberry32). */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

const scraps = [
  '{"',
  '":',
  "[",
  "]",
  "}",
  "null",
  "1e999",
  "\\u0000",
  "\u202E",
  "😀",
  "\ud800",
  '"__proto__"',
  "https://",
  "javascript:",
  "@",
  "<script>",
  "detail",
  "message",
  "\n",
  "error",
  "\0",
  "-0",
  ","
]

describe.each(each)("%s", (_id, service, { made, refused, known }) => {
  it("never throws and never gives an unsafe address, whatever comes", () => {
    const next = random(7)
    const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T
    const bases = [made, refused, known].map((it) => JSON.stringify(it))
    let strange = 0
    for (let turn = 0; turn < 3000; turn++) {
      let body = one(bases)
      for (let cuts = Math.floor(next() * 4); cuts > 0; cuts--) {
        const at = Math.floor(next() * body.length)
        body = body.slice(0, at) + one(scraps) + body.slice(at + Math.floor(next() * 9))
      }
      const status = one([0, 99, 200, 200, 200, 204, 302, 400, 401, 404, 418, 429, 500, 599, NaN])
      const answer = { status, body, retryAfter: one([null, 0, 5]) }
      const read = service.read(answer)
      service.readPing(answer)
      if (!read.ok) {
        expect(Array.from(read.said).length).toBeLessThanOrEqual(300)
        expect(read.said).not.toMatch(/[\p{Cc}\p{Cf}]/u)
        if (read.why === "strange") strange += 1
      } else expect(safeTarget(read.url)).toMatchObject({ ok: true, url: read.url })
    }
    expect(strange).toBeGreaterThan(100)
  })

  it("bears an answer nested without end", () => {
    for (const body of ["[".repeat(65_000), '{"error":'.repeat(7000), `"${"a".repeat(65_000)}"`])
      expect(service.read({ status: 200, body, retryAfter: null }).ok).toBe(false)
  })
})
