import { describe, expect, test } from "vitest"

import { compareAddresses } from "~sites/taught/address"
import { patternFault } from "~sites/rules/pattern"

const says = (first: string, second: string) => compareAddresses(first, second).says

describe("the addresses of two chats", () => {
  test.each([
    ["https://c.example/inbox", "https://c.example/inbox"],
    ["https://c.example/inbox?token=1234567890", "https://c.example/inbox?token=9876543210"],
    [
      "https://c.example/inbox#access_token=1111111111",
      "https://c.example/inbox#access_token=2222222222"
    ]
  ])("%s says nobody: the same for all", (a, b) => expect(says(a, b)).toBe("same"))

  test.each([
    ["http://localhost:9000/#/chan-3", "http://localhost:9000/#/chan-5"],
    ["https://c.example/inbox/3", "https://c.example/inbox/4"],
    ["https://c.example/inbox/1234567", "https://c.example/inbox/7654321"],
    ["https://c.example/u/anna-chen-shop", "https://c.example/u/boris-market"],
    ["https://c.example/inbox/12345678", "https://c.example/inbox/settings"],
    [`https://c.example/?t=${Date.now()}`, `https://c.example/?t=${Date.now() + 9000}`],
    [
      `https://c.example/?t=${Math.floor(Date.now() / 1000)}`,
      `https://c.example/?t=${Math.floor(Date.now() / 1000) + 9}`
    ]
  ])("%s is not believed: it may mean somebody else tomorrow", (a, b) =>
    expect(says(a, b)).toBe("short")
  )

  test.each([
    ["https://c.example/1/12345678", "https://c.example/2/87654321"],
    ["https://c.example/12345678", "https://c.example/12345678/87654321"],
    ["https://c.example/?a=12345678", "https://c.example/?b=87654321"]
  ])("%s: which part is the customer cannot be known", (a, b) => expect(says(a, b)).toBe("many"))

  test.each([
    ["https://c.example/", "https://d.example/"],
    ["https://c.example/", "https://c.example:8443/"],
    ["http://c.example/1", "http://c.example/2"],
    ["chrome://settings", "chrome://settings"]
  ])("%s and %s are not of one site that can be taught", (a, b) =>
    expect(says(a, b)).toBe("elsewhere")
  )

  test.each([
    ["https://c.example/inbox/12345678", "https://c.example/inbox/87654321", "12345678"],
    [
      "https://c.example/inbox/12345678?tab=all",
      "https://c.example/inbox/87654321?tab=all",
      "12345678"
    ],
    [
      "https://c.example/i?x=1&thread=12345678&y=2",
      "https://c.example/i?x=1&thread=87654321&y=2",
      "12345678"
    ],
    ["https://c.example/#/chat/12345678/all", "https://c.example/#/chat/87654321/all", "12345678"],
    ["https://c.example/#12345678", "https://c.example/#87654321", "12345678"],
    [
      "https://c.example/m/0b7f1a52-1f7e-4c59-9a0c-6a3b6f0d2c11",
      "https://c.example/m/9c7f1a52-1f7e-4c59-9a0c-6a3b6f0d2c99",
      "0b7f1a52-1f7e-4c59-9a0c-6a3b6f0d2c11"
    ],
    [
      "https://c.example/#c?jid=mei%40chat.example",
      "https://c.example/#c?jid=bo%40chat.example",
      "mei@chat.example"
    ],
    ["https://c.example/c/conv_12345678", "https://c.example/c/conv_87654321", "conv_12345678"]
  ])("%s names the customer for good", (a, b, id) => {
    const rule = compareAddresses(a, b)
    expect(rule.says).toBe("id")
    if (rule.says !== "id") return
    const { pattern = "", from, quality } = rule.source
    expect(quality).toBe("stable")
    expect(patternFault(pattern)).toBeNull()
    const text = from === "hash" ? new URL(a).hash : a
    expect(decodeURIComponent(new RegExp(pattern, "u").exec(text)?.groups?.["id"] ?? "")).toBe(id)
    expect(new RegExp(pattern, "u").exec("https://c.example/inbox/settings")).toBeNull()
    expect(rule.open).toContain("{id}")
  })

  test("an address too long for a rule is not cut, but given up", () => {
    const long = "a".repeat(400)
    expect(says(`https://c.example/${long}/12345678`, `https://c.example/${long}/87654321`)).toBe(
      "many"
    )
  })
})

describe("a rule that is kept and passed on", () => {
  test.each([
    ["https://c.example/inbox/12345678?sid=SECRET&tab=all", "https://c.example/inbox/{id}"],
    ["https://c.example/i?jwt=SECRET&thread=12345678", "https://c.example/i?thread={id}"],
    ["https://c.example/w?code=SECRET#/chat/12345678/all", "https://c.example/w#/chat/{id}/all"],
    ["https://c.example/w#/chat/12345678?key=SECRET", ""],
    ["https://c.example/inbox/12345678/messages", ""]
  ])("of %s holds the id's place alone: %s", (url, open) => {
    const rule = compareAddresses(url, url.replace("12345678", "87654321"))
    expect(rule).toMatchObject({ says: "id", open })
    expect(JSON.stringify(rule)).not.toContain("SECRET")
  })

  test.each([
    "https://c.example/(S(SECRETSECRET))/inbox/12345678",
    "https://c.example/inbox;sid=SECRET/12345678",
    "https://c.example/#key=SECRET&chat=12345678"
  ])("is not made of %s", (url) =>
    expect(says(url, url.replace("12345678", "87654321"))).not.toBe("id")
  )
})
