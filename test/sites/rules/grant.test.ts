import { expect, test } from "vitest"

import { grantCovers } from "~sites/rules/grant"

test.each([
  ["*://*/*", "https://chat.example/a?b", true],
  ["*://*/*", "http://[::1]/", true],
  ["*://*/*", "https://chat.example/*", true],
  ["<all_urls>", "https://chat.example/", true],
  ["<all_urls>", "chrome://settings/", false],
  ["https://*/*", "http://chat.example/", false],
  ["*://*.chat.example/*", "http://web.chat.example/", true],
  ["*://*.chat.example/*", "https://evilchat.example/", false],
  ["*://chat.example/*", "https://chat.example/a", true],
  ["https://chat.example/*", "https://other.example/", false],
  ["*://*/*", "*://*/*", true],
  ["*://*/*", "no address", false],
  ["nonsense", "https://chat.example/", false]
])("%s covers %s: %s", (grant, url, covers) => expect(grantCovers(grant, url)).toBe(covers))
