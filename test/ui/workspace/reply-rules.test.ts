import { expect, test, vi } from "vitest"
import { splitsOf } from "~jobs/splits-of"
import { bodiesOf, draftOf, emptyDraft, readDraftText, textPart } from "~model/reply-draft"
import { newRecord } from "~model/row"
import { blankSnippet, saidAs } from "~model/snippet"
import { inserted, moved, removed } from "~ui/screens/workspace/replies/change-parts"
import { dateOf, timeOf } from "~ui/screens/workspace/replies/expiry"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))

test("a reply holds to the end of its day, where the seller is", () => {
  const end = timeOf("2026-12-31") ?? 0
  expect(new Date(end).getTime()).toBe(new Date(2027, 0, 1).getTime())
  expect(dateOf(end)).toBe("2026-12-31")
  expect([dateOf(null), timeOf(""), timeOf("31.12."), timeOf("0001-01-01")]).toEqual([
    "",
    null,
    null,
    null
  ])
})

test("parts are moved one place, stay at the ends, and come behind the one named", () => {
  const [a, b, c] = [textPart("a"), textPart("b"), textPart("c")]
  expect(moved(b.key, -1)([a, b, c])).toEqual([b, a, c])
  expect(moved(c.key, 1)([a, b, c])).toEqual([a, b, c])
  expect(inserted(a.key, c)([a, b])).toEqual([a, c, b])
  expect(inserted(null, c)([a, b])).toEqual([a, b, c])
  expect(removed(a.key)([a, b])).toEqual([b])
})

test("what is empty is not kept: neither a part nor a language", () => {
  const draft = {
    ...emptyDraft(),
    bodies: [
      { language: "", parts: [textPart(" ")] },
      { language: "es", parts: [textPart("Hola"), { ...textPart(), text: "" }] },
      { language: "fr", parts: [{ kind: "link" as const, key: "l", productId: "" }] }
    ]
  }
  expect(bodiesOf(draft)).toEqual([{ language: "es", parts: [{ kind: "text", text: "Hola" }] }])
})

test("a stored reply is the same draft each time, and a damaged draft is none", () => {
  const snippet = { ...newRecord(1), ...blankSnippet, title: "Hi", bodies: saidAs("Hello") }
  expect(draftOf(snippet)).toEqual(draftOf(snippet))
  expect(readDraftText(JSON.stringify(draftOf(snippet)))).toEqual(draftOf(snippet))
  expect(["", "{", '{"title":1}', "null"].map(readDraftText)).toEqual([null, null, null, null])
})

test("says which chats take a text only in pieces", () => {
  expect(splitsOf("short")).toEqual([])
  const splits = splitsOf("word ".repeat(1000))
  expect(splits.find((it) => it.names.includes("Telegram"))).toMatchObject({ pieces: 2 })
  expect(splits.flatMap((it) => it.names)).not.toContain("WhatsApp")
})
