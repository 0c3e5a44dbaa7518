import "../support/fresh-database"

import { beforeEach, expect, test } from "vitest"
import { newRecord } from "~model/row"
import { blankLink } from "~model/share-link"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { undo } from "~store/undo"
import { patch, put } from "~store/write"
import { freshDatabase } from "../support/fresh-database"

beforeEach(freshDatabase)

const link = (id: string) => ({
  ...newRecord(1),
  ...blankLink,
  id,
  title: id,
  target: "https://shop.example/",
  href: "https://shop.example/",
  channel: "copy-link"
})

test("more rows than are written between two breaths: later writes see earlier ones; one undo takes all back", async () => {
  const ids = Array.from({ length: 1200 }, (_, at) => `l${at}`)
  const change = await commit(() => ({
    act: { kind: "links-made", name: "1200" },
    writes: [
      ...ids.map((id) => put("shareLinks", link(id))),
      patch("shareLinks", "l0", { title: "later" })
    ]
  }))
  expect(change?.edits).toHaveLength(1201)
  expect(change?.edits.at(-1)).toMatchObject({
    how: "changed",
    fields: { title: { old: "l0", new: "later" } }
  })
  expect(await database.shareLinks.get("l0")).toMatchObject({ title: "later" })
  await database.shareLinks.update("l900", { title: "touched since" })
  expect(await undo(change?.id ?? "")).toMatchObject({ ok: true })
  expect((await database.shareLinks.toArray()).map((it) => it.id)).not.toContain("l1")
  // Touched since: it stays, as after every undo.
  expect(await database.shareLinks.get("l900")).toMatchObject({ title: "touched since" })
})

test("nothing of it is written where one write of a later part fails", async () => {
  const writes = Array.from({ length: 700 }, (_, at) => put("shareLinks", link(`l${at}`)))
  const bad = { ...link("bad"), title: (() => "not data") as unknown as string }
  await expect(
    commit(() => ({
      act: { kind: "links-made", name: "701" },
      writes: [...writes, put("shareLinks", bad)]
    }))
  ).rejects.toThrow()
  expect(await database.shareLinks.count()).toBe(0)
})
