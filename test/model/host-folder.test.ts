import { expect, test } from "vitest"
import { readHostFolder } from "~model/host-folder"

const origin = "https://example.com"

test.each([
  ["", ""],
  [" / ", ""],
  ["/shop", "/shop"],
  ["shop/", "/shop"],
  ["//shop//", "/shop"],
  ["/my/shop/", "/my/shop"],
  ["https://example.com", ""],
  ["https://example.com/shop/?x=1#y", "/shop"],
  ["example.com/shop", "/shop"],
  ["/a/../shop", "/shop"],
  ["/店", "/%E5%BA%97"],
  ["https://other.example/shop", null],
  ["http://example.com/shop", null],
  ["https://me:pw@example.com/shop", null],
  ["javascript:alert(1)", null],
  ["/a b;c", null],
  ["/a/b/c/d/e/f", null],
  [`/${"a".repeat(200)}`, null]
])("%j is the folder %j", (typed, folder) => {
  expect(readHostFolder(typed, origin)).toBe(folder)
})
