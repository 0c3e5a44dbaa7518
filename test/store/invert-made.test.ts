import { freshDatabase } from "../support/fresh-database"

import { beforeEach, expect, test } from "vitest"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { undo } from "~store/undo"
import { patch, put } from "~store/write"
import { anApple } from "../support/builders"

beforeEach(freshDatabase)

const act = { kind: "products-imported", name: "2" } as const

test("rows made together go together; one that was edited since stays, and redo brings back the rest", async () => {
  const made = await commit(() => ({
    act,
    writes: [put("products", anApple({ id: "a" })), put("products", anApple({ id: "b" }))]
  }))
  await commit(() => ({ act, writes: [patch("products", "b", { title: "Mine" })] }))
  const undone = await undo(made?.id ?? "")
  expect(undone).toMatchObject({ ok: true, kept: 1 })
  expect((await database.products.toArray()).map((it) => it.title)).toEqual(["Mine"])
  expect(undone.ok && (await undo(undone.change.id))).toMatchObject({ ok: true })
  expect(await database.products.get("a")).toMatchObject({ title: "Apples 5 kg" })
})

test("a row that is gone already is no hindrance", async () => {
  const made = await commit(() => ({ act, writes: [put("products", anApple({ id: "a" }))] }))
  await database.products.delete("a")
  expect(await undo(made?.id ?? "")).toMatchObject({ ok: true })
})
