import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"
import { binSegment, editSegment, listSegments, saveSegment } from "~jobs/segments"
import { database } from "~store/database"
import { aContact } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))
beforeEach(freshDatabase)

test("a segment is saved, counted, renamed and binned", async () => {
  await database.contacts.bulkAdd([aContact({ tags: ["VIP"] }), aContact()])
  await saveSegment(" Regulars ", "tag:vip")
  expect(await saveSegment("regulars", "mei")).toEqual({ ok: false, why: "same-name" })
  expect(await saveSegment("All", " ")).toEqual({ ok: false, why: "empty" })
  expect(await saveSegment("Long", "x".repeat(1001))).toEqual({ ok: false, why: "too-long" })
  const [segment] = await listSegments()
  expect(segment).toMatchObject({ name: "Regulars", query: "tag:vip", count: 1 })
  await editSegment(segment?.id ?? "", { name: "VIP", query: "-tag:vip" })
  expect(await listSegments()).toMatchObject([{ name: "VIP", query: "-tag:vip", count: 1 }])
  await editSegment(segment?.id ?? "", { query: "colour:red" })
  expect(await listSegments()).toMatchObject([{ count: null }])
  await binSegment(segment?.id ?? "")
  expect(await listSegments()).toEqual([])
})
