import "../support/fresh-database"
import { beforeEach, describe, expect, test, vi } from "vitest"
import {
  binSnippets,
  moveFolder,
  moveSnippets,
  tagSnippets,
  untagSnippets
} from "~jobs/edit-snippets"
import { dropReplyPictures, keepReplyPicture } from "~jobs/keep-reply-picture"
import type { Outcome } from "~jobs/outcome"
import { restoreSnippet } from "~jobs/restore-snippet"
import { binSnippet, saveSnippet } from "~jobs/save-snippet"
import { snippetVersions } from "~jobs/snippet-versions"
import { saidAs } from "~model/snippet"
import { database } from "~store/database"
import { undo } from "~store/undo"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))
beforeEach(freshDatabase)

const idOf = (outcome: Outcome) => (outcome.ok ? (outcome.change?.edits[0]?.key ?? "") : "")
const changeOf = (outcome: Outcome) => (outcome.ok ? (outcome.change?.id ?? "") : "")
const made = async (title: string, fields: { shortcut?: string; folder?: string } = {}) =>
  idOf(await saveSnippet({ title, bodies: saidAs(`${title}!`), ...fields }))

describe("a shortcut", () => {
  test("belongs to one reply, whatever its case; one in the bin holds none", async () => {
    const first = await made("Apples", { shortcut: "ap" })
    const fields = { title: "Pears", bodies: saidAs("…"), shortcut: " AP " }
    expect(await saveSnippet(fields)).toEqual({ ok: false, why: "shortcut-taken" })
    expect(await database.snippets.count()).toBe(1)
    expect(await saveSnippet({ ...fields, title: "Apples" }, first)).toMatchObject({ ok: true })
    await binSnippet(first)
    expect(await saveSnippet(fields)).toMatchObject({ ok: true })
  })

  test("that two replies have already keeps neither from being changed", async () => {
    const id = await made("Apples", { shortcut: "ap" })
    const apples = await database.snippets.get(id)
    if (apples) await database.snippets.add({ ...apples, id: "twin" })
    const fields = { title: "Twin", bodies: saidAs("…"), shortcut: "ap" }
    expect(await saveSnippet(fields, "twin")).toMatchObject({ ok: true })
  })
})

describe("many replies at once", () => {
  test("are moved, tagged and binned in one change each, and one undo brings all back", async () => {
    const ids = [await made("A"), await made("B", { folder: "Old" }), await made("C")]
    const moved = await moveSnippets([...ids, "gone"], " Shipping ／ Abroad/ ")
    expect(moved).toMatchObject({ change: { act: { kind: "snippets-edited", name: "3" } } })
    await tagSnippets(ids, "vip，vip")
    await untagSnippets(ids.slice(0, 1), "vip")
    const binned = await binSnippets(ids)
    expect(await database.snippets.toArray()).toMatchObject(
      ids.map(() => ({ folder: "Shipping/Abroad", deletedAt: expect.any(Number) }))
    )
    await undo(changeOf(binned))
    await undo(changeOf(moved))
    const after = await Promise.all(ids.map((id) => database.snippets.get(id)))
    expect(after.map((it) => [it?.folder, it?.tags.length, it?.deletedAt])).toEqual([
      ["", 0, null],
      ["Old", 1, null],
      ["", 1, null]
    ])
  })

  test("nothing to change is no change, and wrong words change nothing", async () => {
    const id = await made("A", { folder: "F" })
    expect(await moveSnippets([id], "F")).toEqual({ ok: true, change: null })
    expect(await tagSnippets([id], " , ")).toEqual({ ok: false, why: "no-tag" })
    expect(await moveSnippets([id], "x".repeat(201))).toEqual({ ok: false, why: "too-long" })
  })

  test("a folder takes along what lies in it, and no other of a like name", async () => {
    const ids = [
      await made("A", { folder: "Ship" }),
      await made("B", { folder: "Ship/Abroad" }),
      await made("C", { folder: "Shipping" })
    ]
    await moveFolder("Ship", "Orders/Delivery")
    const folders = async () =>
      (await database.snippets.bulkGet(ids)).map((it) => it?.folder).toSorted()
    expect(await folders()).toEqual(["Orders/Delivery", "Orders/Delivery/Abroad", "Shipping"])
    expect(await moveFolder("Shipping", "y".repeat(201))).toMatchObject({ why: "too-long" })
    await moveFolder("Orders/Delivery", "")
    expect(await folders()).toEqual(["", "Abroad", "Shipping"])
  })
})

describe("the versions of a reply", () => {
  test("are its wordings alone, the latest first, and one comes back with an undo", async () => {
    const id = await made("Hello")
    await saveSnippet({ title: "Hello", bodies: saidAs("Hello there!") }, id)
    await saveSnippet({ title: "Hello", bodies: saidAs("Hello there!"), shortcut: "h" }, id)
    await moveSnippets([id], "Greetings")
    await saveSnippet({ title: "Hi", bodies: saidAs("Hello there!") }, id)
    const versions = await snippetVersions(id)
    expect(versions.map((it) => [it.title, it.bodies])).toEqual([
      ["Hi", saidAs("Hello there!")],
      ["Hello", saidAs("Hello there!")],
      ["Hello", saidAs("Hello!")]
    ])
    const restored = await restoreSnippet(id, versions[2] ?? { title: "", bodies: [] })
    expect(await database.snippets.get(id)).toMatchObject({
      title: "Hello",
      bodies: saidAs("Hello!"),
      shortcut: "h",
      folder: "Greetings"
    })
    await undo(changeOf(restored))
    expect(await database.snippets.get(id)).toMatchObject({ bodies: saidAs("Hello there!") })
    // What was taken back was said for a while: it stays in the list.
    expect(await snippetVersions(id)).toHaveLength(5)
  })

  test("of one that came in beside the log is its one wording", async () => {
    const id = await made("Hello")
    await database.changes.clear()
    expect(await snippetVersions(id)).toMatchObject([{ id: "", title: "Hello" }])
    expect(await restoreSnippet("gone", { title: "x", bodies: [] })).toMatchObject({ why: "gone" })
  })
})

test("a picture's bytes stay as long as any wording asks for them", async () => {
  const data = new Blob(["x"], { type: "image/png" })
  const ready = { name: "a", type: "image/png" as const, size: 1, width: 1, height: 1, data }
  const [kept, dropped] = [await keepReplyPicture(ready), await keepReplyPicture(ready)]
  const picture = { kind: "picture" as const, pictureId: kept, name: "a" }
  const id = idOf(await saveSnippet({ title: "P", bodies: [{ language: "", parts: [picture] }] }))
  await saveSnippet({ title: "P", bodies: saidAs("no picture") }, id)
  await dropReplyPictures([kept, dropped], id)
  expect(await database.blobs.toCollection().primaryKeys()).toEqual([kept])
})
