import { expect, it } from "vitest"
import { readRetryAfter } from "~shorteners/retry-after"

const now = Date.parse("Mon, 23 Nov 2026 08:00:00 GMT")

it.each([
  ["7", 7],
  ["0", 0],
  [" 120 ", 120],
  ["Mon, 23 Nov 2026 08:00:30 GMT", 30],
  ["Mon, 23 Nov 2026 07:00:00 GMT", 0],
  ["Fri, 01 Jan 2100 00:00:00 GMT", 31 * 24 * 3600],
  ["999999999999", 31 * 24 * 3600],
  ["", null],
  ["soon", null],
  ["-5", null],
  ["1.5", null],
  ["2026-11-23", null],
  ["Xyz, 99 Foo GMT", null]
])("%j", (header, seconds) => {
  expect(readRetryAfter(header, now)).toBe(seconds)
})
