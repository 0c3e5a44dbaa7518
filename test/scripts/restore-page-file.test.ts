import { afterEach, expect, test, vi } from "vitest"

import { writeVcards } from "~formats/people/write-vcard"

import { makeBook } from "../../scripts/restore-page/page/book"
import { makeFile } from "../../scripts/restore-page/page/make-file"
import { personsOf } from "../../scripts/restore-page/page/persons"

const contacts = Array.from({ length: 5000 }, (_, at) => ({
  id: `c${at}`,
  name: `张三 ${at}`,
  phone: "+86 138 0000 0000",
  deletedAt: at % 100 === 0 ? 1 : null
}))
const notes = contacts.map(({ id }) => ({ id: `n${id}`, contactId: id, text: "likes blue" }))
const tables = new Map<string, Record<string, unknown>[]>([
  ["contacts", contacts],
  ["notes", notes]
])
const ask = {
  view: "customers",
  query: "",
  bin: false,
  from: 0,
  count: 1,
  locale: "en",
  states: {}
}

afterEach(() => void vi.restoreAllMocks())

test.each(["vcard", "json"] as const)(
  "a %s file of very many lets others have a turn",
  async (kind) => {
    // A machine so slow that each look at the clock is a millisecond after the last.
    let now = 0
    vi.spyOn(performance, "now").mockImplementation(() => now++)
    let turns = 0
    let going = true
    const turn = () => {
      turns++
      if (going) setImmediate(turn)
    }
    setImmediate(turn)
    const book = makeBook(tables)
    const file = await makeFile(kind, {
      tables,
      book,
      ask: { ...ask, view: "customers" },
      heads: []
    })
    going = false
    expect(turns).toBeGreaterThan(50)
    const text = await file.text()
    if (kind === "vcard") expect(text).toBe(writeVcards([...personsOf(tables)]))
    else expect(JSON.parse(text)).toMatchObject({ contacts, notes })
  }
)
