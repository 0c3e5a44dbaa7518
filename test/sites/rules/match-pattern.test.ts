import { expect, test } from "vitest"

import { isMatchPattern, matchesPattern } from "~sites/rules/match-pattern"

test.each([
  ["https://web.telegram.org/a/*", "https://web.telegram.org/a/#1", true],
  ["https://web.telegram.org/a/*", "https://web.telegram.org/k/#1", false],
  ["https://web.telegram.org/a/*", "http://web.telegram.org/a/", false],
  ["https://web.telegram.org/a/*", "https://web.telegram.org.evil.example/a/", false],
  ["https://web.telegram.org/a/*", "https://evil.example/?https://web.telegram.org/a/", false],
  ["https://*.myshopify.com/admin/*", "https://tea.myshopify.com/admin/orders/1", true],
  ["https://*.myshopify.com/admin/*", "https://evilmyshopify.com/admin/orders/1", false],
  ["https://a.example/x*y*z", "https://a.example/x1y2z", true],
  ["https://a.example/x*y*z", "https://a.example/xz", false],
  ["https://a.example/x*x", "https://a.example/x", false],
  ["https://a.example/x", "https://a.example/x/y", false],
  ["https://a.example/*", "no address", false]
])("%s on %s: %s", (pattern, url, fits) => expect(matchesPattern(pattern, url)).toBe(fits))

test.each(["<all_urls>", "*://*/*", "https://*/*", "https://a.example", "ftp://a.example/*"])(
  "%s is too wide or no pattern",
  (pattern) => expect(isMatchPattern(pattern)).toBe(false)
)
