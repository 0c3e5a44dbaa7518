import "../support/fresh-database"

import { beforeEach, expect, test } from "vitest"
import { addTag, editContact, removeTag } from "~jobs/edit-contact"
import { renameTag, tagsInUse } from "~jobs/tags"
import { splitTags } from "~model/tags"
import { database } from "~store/database"
import { undo } from "~store/undo"
import { aContact } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

beforeEach(freshDatabase)

const tagsOf = async (id: string) => (await database.contacts.get(id))?.tags

test("a line is parted at the commas and semicolons of every script", () => {
  expect(splitTags(" vip, 水果，早餐、🍎；big  spender; ,vip")).toEqual([
    "vip",
    "水果",
    "早餐",
    "🍎",
    "big spender"
  ])
})

test("several tags at once, emoji too; one that differs in case alone is there already", async () => {
  const ann = aContact({ tags: ["VIP"] })
  await database.contacts.add(ann)
  expect(await addTag(ann.id, "vip，🍎👨‍👩‍👧, tea")).toMatchObject({ ok: true })
  expect(await tagsOf(ann.id)).toEqual(["VIP", "🍎👨‍👩‍👧", "tea"])
})

test.each([
  ["  ", "no-tag"],
  [",，", "no-tag"],
  [`tea, ${"a".repeat(61)}`, "long-tag"]
])("%j is refused and nothing changed", async (line, why) => {
  const ann = aContact({ tags: ["VIP"] })
  await database.contacts.add(ann)
  expect(await addTag(ann.id, line)).toEqual({ ok: false, why })
  expect(await editContact(ann.id, { tags: ["VIP", line] })).toEqual({ ok: false, why })
  expect(await tagsOf(ann.id)).toEqual(["VIP"])
})

test("what was kept before these rules is not cut apart by taking another away", async () => {
  const ann = aContact({ tags: ["a,b", "VIP", "vip"] })
  await database.contacts.add(ann)
  await removeTag(ann.id, "VIP")
  expect(await tagsOf(ann.id)).toEqual(["a,b", "vip"])
})

test("a tag is renamed on all customers, or becomes one with another: one change", async () => {
  const [ann, bo, cy] = [
    aContact({ tags: ["old", "tea"] }),
    aContact({ tags: ["New", "old"] }),
    aContact({ tags: ["old"], deletedAt: 3 })
  ]
  await database.contacts.bulkAdd([ann, bo, cy])
  const outcome = await renameTag("old", " new ")
  expect(await Promise.all([ann, bo, cy].map((it) => tagsOf(it.id)))).toEqual([
    ["new", "tea"],
    ["new"],
    ["new"]
  ])
  expect(await tagsInUse()).toEqual([
    { name: "new", count: 2 },
    { name: "tea", count: 1 }
  ])
  expect(outcome).toMatchObject({
    ok: true,
    change: { act: { kind: "contacts-edited", name: "3" } }
  })
  if (outcome.ok && outcome.change) await undo(outcome.change.id)
  expect(await Promise.all([ann, bo, cy].map((it) => tagsOf(it.id)))).toEqual([
    ["old", "tea"],
    ["New", "old"],
    ["old"]
  ])
})

test.each([
  ["", "no-tag"],
  ["a, b", "no-tag"],
  ["x".repeat(61), "long-tag"]
])("a tag is not renamed to %j", async (name, why) => {
  await database.contacts.add(aContact({ tags: ["old"] }))
  expect(await renameTag("old", name)).toEqual({ ok: false, why })
})
