import { expect, test } from "vitest"
import { messageLimitOf } from "~jobs/message-limit"

test("a site's longest message is known by its adapter, also of software at any address", () => {
  expect(messageLimitOf("telegram-a")).toBe(4096)
  expect(messageLimitOf("rocket-chat@https://chat.example")).toBe(5000)
  expect(messageLimitOf("the-lounge@https://irc.example")).toBeNull()
  expect(messageLimitOf("nowhere")).toBeNull()
  expect(messageLimitOf(undefined)).toBeNull()
})
