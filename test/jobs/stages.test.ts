import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"
import { readSettings } from "~jobs/settings"
import { addStage, countByStage, moveStage, removeStage, renameStage } from "~jobs/stages"
import { database } from "~store/database"
import { undo } from "~store/undo"
import { words as en } from "~ui/i18n/en"
import { words as zhCN } from "~ui/i18n/zh-CN"
import { builtInStages } from "~model/built-in-stages"
import { aContact } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))
beforeEach(freshDatabase)

const stages = async () => (await readSettings()).stages.map((it) => it.name || it.id)

test("queries know the built-in stages by the names that the screens show", () => {
  for (const [id, names] of Object.entries(builtInStages))
    expect(names).toEqual([en, zhCN].map((it) => it.common.stages[id as "new"]))
})

test("a stage is added, renamed and moved", async () => {
  await addStage(" Sample ")
  const id = (await readSettings()).stages.at(-1)?.id ?? ""
  await moveStage(id, -1)
  await renameStage("new", "Lead")
  expect(await stages()).toEqual(["Lead", "talking", "quoted", "ordered", "Sample", "regular"])
  await renameStage("new", "新客户")
  expect((await stages())[0]).toBe("new")
  expect(await moveStage("new", -1)).toEqual({ ok: true, change: null })
})

test("two stages may not have one name, in either language", async () => {
  for (const name of ["quoted", "已报价", " Ｑuoted"])
    expect(await addStage(name)).toEqual({ ok: false, why: "same-name" })
  expect(await renameStage("new", "Talking")).toEqual({ ok: false, why: "same-name" })
  expect(await renameStage("new", "")).toEqual({ ok: false, why: "empty" })
  expect(await addStage("x".repeat(61))).toEqual({ ok: false, why: "too-long" })
  expect(await stages()).toHaveLength(5)
})

test("a removed stage stays on its customers, or they move along: one change", async () => {
  const [ann, bo] = [aContact({ stage: "quoted" }), aContact({ stage: "quoted", deletedAt: 2 })]
  await database.contacts.bulkAdd([ann, bo])
  const stageOf = async (id: string) => (await database.contacts.get(id))?.stage
  expect((await countByStage()).get("quoted")).toBe(1)
  const stayed = await removeStage("quoted", null)
  expect(await stageOf(ann.id)).toBe("quoted")
  if (stayed.ok && stayed.change) await undo(stayed.change.id)
  const moved = await removeStage("quoted", "talking")
  expect([await stageOf(ann.id), await stageOf(bo.id)]).toEqual(["talking", "talking"])
  expect(await stages()).not.toContain("quoted")
  if (moved.ok && moved.change) await undo(moved.change.id)
  expect([await stageOf(ann.id), await stages()]).toEqual([
    "quoted",
    ["new", "talking", "quoted", "ordered", "regular"]
  ])
  expect(await removeStage("quoted", "nowhere")).toEqual({ ok: false, why: "gone" })
})

test("a stage that was renamed and removed still says its last name on who keeps it", async () => {
  await addStage("Sample")
  const ann = aContact({ stage: "Sample" })
  await database.contacts.add(ann)
  await renameStage("Sample", "Sample given")
  await removeStage("Sample", null)
  expect((await database.contacts.get(ann.id))?.stage).toBe("Sample given")
  // A new one of that name is another stage: nobody is in it unasked.
  await addStage("Sample given")
  expect((await readSettings()).stages.at(-1)?.id).not.toBe("Sample given")
})

test("a pipeline holds 50 stages and no more", async () => {
  const { length } = await stages()
  for (let at = length; at < 50; at += 1)
    expect(await addStage(`Stage ${at}`)).toMatchObject({ ok: true })
  expect(await addStage("One more")).toEqual({ ok: false, why: "too-many-stages" })
  expect(await stages()).toHaveLength(50)
})
