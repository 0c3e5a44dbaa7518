import { freshDatabase } from "../support/fresh-database"

import { beforeEach, expect, test } from "vitest"
import { openFile } from "~formats/open-file"
import { readReplyFile, repliesOf } from "~formats/replies"
import { importReplies, previewReplies } from "~jobs/import-replies"
import { newRecord } from "~model/row"
import { blankSnippet, saidAs } from "~model/snippet"
import { database } from "~store/database"
import { lastUndoable, undo } from "~store/undo"
import { blazeFile, chatwootFile } from "../support/reply-files"

beforeEach(freshDatabase)

const read = async (text: string) => {
  const file = await openFile(new TextEncoder().encode(text))
  const read = file.ok ? await readReplyFile(file.value) : file
  if (!read.ok) throw new Error(read.fault.why)
  return repliesOf(read.value)
}
const known = { ...newRecord(1), ...blankSnippet, id: "known", title: "Hi", bodies: saidAs("old") }

test("replies come in as one change and are taken back by one key", async () => {
  expect(await importReplies(await read(blazeFile))).toMatchObject({
    ok: true,
    change: { act: { kind: "snippets-imported", name: "2" } }
  })
  expect(await database.snippets.count()).toBe(2)
  const last = await lastUndoable()
  expect(last && (await undo(last.id))).toMatchObject({ ok: true })
  expect(await database.snippets.count()).toBe(0)
})

test("the same file twice makes nothing new", async () => {
  for (const file of [blazeFile, chatwootFile, "title,text\nA,1\nA,2\n"]) {
    await importReplies(await read(file))
    const before = await database.snippets.toArray()
    expect(await importReplies(await read(file))).toEqual({ ok: false, why: "nothing-new" })
    expect(await database.snippets.toArray()).toEqual(before)
  }
})

test("one of the same shortcut or name is refreshed; languages the file does not have stay", async () => {
  const bodies = [...saidAs("old"), { language: "zh-CN", parts: saidAs("旧")[0]?.parts ?? [] }]
  await database.snippets.put({ ...known, bodies, shortcut: "Hello", uses: 7 })
  expect(await previewReplies(await read(chatwootFile))).toMatchObject([
    {
      what: "refreshed",
      by: "shortcut",
      before: { id: "known" },
      reply: { id: "known", uses: 7, bodies: [{ language: "" }, { language: "zh-CN" }] }
    },
    { what: "new" }
  ])
})

test("two rows of one name, one of which is here: no text is lost", async () => {
  await database.snippets.put(known)
  expect(await previewReplies(await read("title,text\nHi,new\nhi,other\n"))).toMatchObject([
    { what: "refreshed", by: "title" },
    { what: "new", reply: { title: "hi" } }
  ])
})

test("a file without one text writes nothing", async () => {
  expect(await importReplies(await read("title,text\nA,\n"))).toEqual({
    ok: false,
    why: "nothing-new"
  })
  expect(await database.changes.count()).toBe(0)
})
