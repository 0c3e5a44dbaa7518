import "../support/fresh-database"

import { beforeEach, expect, test } from "vitest"
import { binAll, setFieldOfAll, stageAll, tagAll, untagAll } from "~jobs/bulk-edit"
import { addField, listFields } from "~jobs/custom-fields"
import type { Outcome } from "~jobs/outcome"
import { database } from "~store/database"
import { undo } from "~store/undo"
import { aContact } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

beforeEach(freshDatabase)

const some = async (count: number) => {
  const contacts = Array.from({ length: count }, (_, at) =>
    aContact({ name: `C${at}`, tags: at % 2 ? ["odd"] : [] })
  )
  await database.contacts.bulkAdd(contacts)
  return contacts.map((it) => it.id)
}
const back = async (outcome: Outcome) => {
  if (!outcome.ok || !outcome.change) throw new Error("nothing was done")
  await undo(outcome.change.id)
}

test("each is one change, says how many, and is taken back whole", async () => {
  const ids = await some(6)
  const before = await database.contacts.toArray()
  await addField({ name: "Size", type: "number", choices: "" })
  const fieldId = (await listFields())[0]?.id ?? ""
  for (const [job, count] of [
    [() => tagAll(ids, "odd，vip"), "6"],
    [() => untagAll(ids, "odd"), "3"],
    [() => stageAll(ids, "quoted"), "6"],
    [() => setFieldOfAll(ids, fieldId, 40), "6"],
    [() => binAll(ids), "6"]
  ] as const) {
    const outcome = await job()
    expect(outcome).toMatchObject({ ok: true, change: { act: { name: count } } })
    await back(outcome)
    expect(await database.contacts.toArray()).toEqual(before)
  }
})

test("what is so already is no change; what does not fit is refused for all", async () => {
  const ids = await some(2)
  expect(await stageAll(ids, "new")).toEqual({ ok: true, change: null })
  expect(await tagAll(ids, " ，")).toEqual({ ok: false, why: "no-tag" })
  await addField({ name: "Size", type: "number", choices: "" })
  const fieldId = (await listFields())[0]?.id ?? ""
  expect(await setFieldOfAll(ids, fieldId, "forty")).toEqual({ ok: false, why: "bad-value" })
  expect(await setFieldOfAll(ids, "gone", 4)).toEqual({ ok: false, why: "gone" })
})

test("a customer edited since keeps that when the bulk change is undone", async () => {
  const [first = "", ...rest] = await some(3)
  const outcome = await stageAll([first, ...rest], "quoted")
  await stageAll([first], "ordered")
  await back(outcome)
  const stages = await database.contacts.bulkGet([first, ...rest])
  expect(stages.map((it) => it?.stage)).toEqual(["ordered", "new", "new"])
})
