import { describe, expect, test } from "vitest"

import { addressMayName, pageIdentity, withoutLogIn } from "~model/page-identity"

import { aSighting } from "../support/builders"

describe("a page's address as an identity", () => {
  test.each([
    ["https://a.example/c?id=7&access_token=x", "https://a.example/c?id=7"],
    ["https://a.example/c?PHPSESSID=1&id=7", "https://a.example/c?id=7"],
    ["https://a.example/c?sid=1", "https://a.example/c"],
    ["https://a.example/cb?code=abc&id=1", "https://a.example/cb?id=1"],
    ["https://a.example/#access_token=x&chat=9", "https://a.example/#chat=9"],
    ["https://a.example/#/chat?id=9&token=x", "https://a.example/#/chat?id=9"],
    ["https://user:pw@a.example/c", "https://a.example/c"]
  ])("%s is kept as %s", (url, kept) => expect(withoutLogIn(url)).toBe(kept))

  test.each([
    "https://a.example/?author=zhang",
    "https://a.example/?keyword=zhang",
    "https://a.example/?zipcode=100",
    "https://a.example/?customer_key=7",
    "https://a.example/#/chat?user=7&tab=notes",
    "https://a.example/#converse/chat?jid=anna@chat.example"
  ])("%s says who it is, and stays whole", (url) => expect(withoutLogIn(url)).toBe(url))

  test("two long addresses that differ at their end are two people", () => {
    const long = `https://a.example/${"x".repeat(400)}`
    expect(pageIdentity(`${long}/1`).value).not.toBe(pageIdentity(`${long}/2`).value)
    expect(pageIdentity(`${long}/1`).value.length).toBeLessThanOrEqual(300)
  })
})

test("the address of a list names nobody: it shows many people", () => {
  const of = (surface: "list" | "chat" | "order") =>
    addressMayName({ seen: true, sighting: aSighting({ surface }, null) })
  expect([of("list"), of("chat"), of("order")]).toEqual([false, false, true])
})
