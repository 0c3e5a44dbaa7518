import { gzipSync } from "node:zlib"
import { expect, test } from "vitest"

import { archiveLimits } from "~formats/archive/archive-limits"
import { newId } from "~model/row"
import { archiveOf, forged, linesOf, packed, readBytes, schema } from "../../support/archives"
import { aContact, aNote } from "../../support/builders"

const contacts = [
  aContact({ id: "1", name: "张三 👩‍👩‍👧 \u{2000b}", code: "aaaaa" }),
  aContact({ id: "2", name: 'O"Neil\\ \n\u2028', code: "bbbbb" }),
  aContact({ id: "3", name: "half a pair \ud83d", code: "ccccc" })
]
const notes = [aNote({ id: "n", contactId: "1", text: "blue one" })]
const change = (edits: number) => ({
  id: "0000018bcfe56800-0000-0123abcd",
  at: 5,
  device: "0123abcd",
  act: { kind: "products-imported", name: "list.csv" },
  contactId: "",
  edits: Array.from({ length: edits }, (_, at) => ({
    table: "products",
    key: `p${at}`,
    how: "created",
    fields: { title: { new: "x".repeat(100) } }
  })),
  undoneBy: ""
})
const keys = { key: "tombstoneKey", value: crypto.getRandomValues(new Uint8Array(32)) }

test("what is written is read as it was: rows, bytes of pictures, keys, the log", async () => {
  const picture = new Blob([crypto.getRandomValues(new Uint8Array(30_001))], { type: "image/png" })
  const tables = { contacts, notes, settings: [keys], changes: [change(3)] }
  const { read, rows } = await readBytes(await archiveOf(tables, { pic: picture }))
  expect(read).toMatchObject({ ok: true, header: { schema, counts: { contacts: 3, blobs: 1 } } })
  const { blobs, ...others } = rows
  expect(others).toEqual(tables)
  const [blob] = blobs ?? []
  expect(blob).toMatchObject({ id: "pic", data: { type: "image/png", size: 30_001 } })
  const data = blob?.["data"]
  expect(data instanceof Blob && (await data.arrayBuffer())).toEqual(await picture.arrayBuffer())
})

test("a change of a hundred thousand edits goes over many lines and is whole again", async () => {
  const large = change(100_000)
  const bytes = await archiveOf({ changes: [large], notes })
  const lines = linesOf(bytes)
  expect(lines.length).toBeGreaterThan(50)
  expect(Math.max(...lines.map((it) => it.length))).toBeLessThan(400_000)
  const { read, rows } = await readBytes(bytes)
  expect(read.ok).toBe(true)
  expect(rows.changes).toEqual([large])
})

test("a cut file is refused wherever it was cut, and its rows never stand as read", async () => {
  const whole = linesOf(await archiveOf({ contacts, notes }))
  for (let left = 0; left < whole.length; left++) {
    const { read } = await readBytes(packed(whole.slice(0, left)))
    expect(read).toEqual({ ok: false, why: "cut" })
  }
  const bytes = await archiveOf({ contacts, notes })
  for (let length = 0; length < bytes.length; length += 7)
    expect((await readBytes(bytes.subarray(0, length))).read.ok).toBe(false)
})

test("lines that change places, come twice or are others' are refused", async () => {
  const [header = "", one = "", two = "", three = "", note = "", end = ""] = linesOf(
    await archiveOf({ contacts, notes })
  )
  const refused = async (...lines: string[]) => (await readBytes(packed(lines))).read
  expect(await refused(header, two, one, three, note, end)).toMatchObject({ why: "damaged" })
  expect(await refused(header, one, one, two, three, note, end)).toMatchObject({ why: "bad-row" })
  expect(await refused(header, one, two, note, end)).toMatchObject({ why: "damaged" })
  expect(await refused(header, one, two, three, note, end, end)).toMatchObject({ why: "damaged" })
  expect(await refused(header, one, two, three, note, end, note)).toMatchObject({ why: "damaged" })
})

test("somebody who makes the checksum fit is held to the rules all the same", async () => {
  const lines = linesOf(await archiveOf({ contacts, notes }))
  const put = (line: string, more?: Record<string, unknown>) =>
    readBytes(forged([lines[0] ?? "", ...lines.slice(1, -1), line, ""], more))
  const said = async (row: object, table = "notes") =>
    (await put(JSON.stringify({ t: table, r: row }))).read
  expect((await put(JSON.stringify({ t: "notes", r: aNote({ id: "m" }) }))).read.ok).toBe(true)
  expect(await said(aNote({ id: "n" }))).toMatchObject({
    why: "bad-row",
    at: { table: "notes", line: 6, field: "" }
  })
  expect(await said({ ...aNote({ id: "m" }), text: 7 })).toEqual({
    ok: false,
    why: "bad-row",
    at: { table: "notes", line: 6, field: "text" }
  })
  expect(await said({ key: "nonsense", value: 1 }, "settings")).toMatchObject({ why: "bad-row" })
  expect(await said({ id: "shortener", value: "key" }, "secrets")).toMatchObject({ ok: false })
  const { rows } = await put(JSON.stringify({ t: "notes", r: { ...aNote({ id: "m" }), more: 1 } }))
  expect(rows.notes?.at(-1)).not.toHaveProperty("more")
  const proto = JSON.stringify({ t: "notes", r: aNote({ id: "m" }) }).replace(
    '"text"',
    '"__proto__":{"polluted":1},"text"'
  )
  expect((await put(proto)).read).toMatchObject({ why: "bad-row" })
  const deep = `{"t":"taughtSites","r":{"id":"t","createdAt":1,"deletedAt":null,"rules":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`
  expect((await put(deep)).read).toMatchObject({ why: "bad-row" })
})

test("a newer file says that it is newer; other files that they are others", async () => {
  const lines = linesOf(await archiveOf({ notes }))
  expect((await readBytes(forged(lines, { schema: schema + 1 }))).read).toMatchObject({
    why: "newer"
  })
  expect((await readBytes(forged(lines, { version: 2, what: 1 }))).read).toMatchObject({
    why: "newer"
  })
  expect((await readBytes(new TextEncoder().encode("name,phone\n"))).read).toMatchObject({
    why: "not-an-archive"
  })
  expect((await readBytes(gzipSync("name,phone\n"))).read).toMatchObject({ why: "not-an-archive" })
  expect((await readBytes(gzipSync('{"format":"other"}\n'))).read).toMatchObject({
    why: "not-an-archive"
  })
})

test("rows of an older schema are given as they are: who brings them up looks at them", async () => {
  const { read, rows } = await readBytes(
    await archiveOf({ notes: [{ id: "n", pinned: true }] }, {}, 2)
  )
  expect(read).toMatchObject({ ok: true, header: { schema: 2 } })
  expect(rows.notes).toEqual([{ id: "n", pinned: true }])
})

test("a file that unpacks to more than any of ours is let go of early", async () => {
  const blank = gzipSync(Buffer.alloc(8_000_000, 32))
  const limits = { ...archiveLimits, unpacked: 4_000_000 }
  expect((await readBytes(blank, { limits })).read).toMatchObject({ why: "too-big" })
  const ratio = { ...archiveLimits, unasked: 1_000_000 }
  expect((await readBytes(blank, { limits: ratio })).read).toMatchObject({ why: "too-big" })
  const line = { ...archiveLimits, line: 1_000_000 }
  expect((await readBytes(blank, { limits: line })).read).toMatchObject({ why: "too-big" })
  const rows = await archiveOf({ notes: [aNote({ id: newId() }), aNote({ id: newId() })] })
  expect((await readBytes(rows, { limits: { ...archiveLimits, rows: 1 } })).read).toMatchObject({
    why: "too-big"
  })
})

test("the signal ends it; what the taker throws it throws", async () => {
  const bytes = await archiveOf({ contacts })
  expect((await readBytes(bytes, { signal: AbortSignal.abort() })).read).toMatchObject({
    why: "stopped"
  })
  const failing = readBytes(bytes, { take: () => Promise.reject(new Error("disk")) })
  await expect(failing).rejects.toThrow("disk")
})
