import "../support/fresh-database"

import { beforeEach, expect, test } from "vitest"

import { addShareText, removeShareText, setShareTextExpiry } from "~jobs/share-texts"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { anApple } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

const apple = anApple()
const texts = async () => (await database.products.get(apple.id))?.shareTexts ?? []

beforeEach(async () => {
  await freshDatabase()
  await database.products.add(apple)
})

test("is kept whole, newest first, and may be taken away and brought back", async () => {
  await addShareText(apple.id, "  复制 ￥dAEYbi4KO4D￥ 打开淘宝\n")
  await addShareText(apple.id, "#小程序://果园小店/苹果/AbCdEf123456")
  expect(await texts()).toMatchObject([
    { kind: "mini-program", expiresAt: null },
    { kind: "taobao", text: "复制 ￥dAEYbi4KO4D￥ 打开淘宝" }
  ])
  const [first] = await texts()
  const gone = await removeShareText(apple.id, first?.id ?? "")
  expect(await texts()).toHaveLength(1)
  if (gone.ok && gone.change) await undo(gone.change.id)
  expect(await texts()).toHaveLength(2)
})

test("the same one again is renewed, not kept twice; its end may be put right", async () => {
  await addShareText(apple.id, "￥dAEYbi4KO4D￥")
  const [before] = await texts()
  await setShareTextExpiry(apple.id, before?.id ?? "", 5)
  expect(await texts()).toMatchObject([{ expiresAt: 5 }])
  await addShareText(apple.id, "￥dAEYbi4KO4D￥")
  const [after, ...others] = await texts()
  expect(others).toEqual([])
  expect((after?.expiresAt ?? 0) - Date.now()).toBeGreaterThan(29 * 864e5)
})

test("what is none, is too long, or too many, is refused and nothing is written", async () => {
  const refused = async (text: string) => {
    const outcome = await addShareText(apple.id, text)
    return outcome.ok ? "kept" : outcome.why
  }
  expect(await refused("apples")).toBe("no-share-text")
  expect(await refused(`￥dAEYbi4KO4D￥${"长".repeat(2000)}`)).toBe("too-long")
  const many = Array.from({ length: 50 }, (_, at) => ({
    id: `t${at}`,
    kind: "taobao" as const,
    text: `t${at}`,
    addedAt: 1,
    expiresAt: null
  }))
  await database.products.update(apple.id, { shareTexts: many })
  expect(await refused("￥dAEYbi4KO4D￥")).toBe("too-many")
  await database.products.update(apple.id, { deletedAt: 1 })
  expect(await refused("￥dAEYbi4KO4D￥")).toBe("gone")
  expect(await database.changes.count()).toBe(0)
})
