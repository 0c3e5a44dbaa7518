import "../../support/fresh-database"

import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { addNote, pinNote } from "~jobs/annotate-contact"
import type { Timeline } from "~jobs/read-timeline"
import { editContact } from "~jobs/edit-contact"
import { newRecord } from "~model/row"
import { database } from "~store/database"
import { undo } from "~store/undo"
import { StoryPages } from "~ui/hooks/story-pages"
import { aContact } from "../../support/builders"
import { freshDatabase } from "../../support/fresh-database"

const contact = aContact()
const note = (at: number) => ({
  ...newRecord(at),
  contactId: contact.id,
  text: `note ${at}`,
  pinnedAt: null,
  quote: "",
  site: "",
  editedAt: null,
  rival: ""
})

let pages: readonly Timeline[] = []
let story: StoryPages | undefined
const open = () => {
  story = new StoryPages(contact.id, "all", (read) => (pages = read))
  return story
}
const shown = () => pages.flatMap((it) => it.entries)

beforeEach(async () => {
  pages = []
  await freshDatabase()
  await database.contacts.add(contact)
})
afterEach(() => story?.end())

test("what is changed and taken back is seen at once", async () => {
  open()
  await vi.waitFor(() => expect(pages).toHaveLength(1))
  const edited = await editContact(contact.id, { phone: "138" })
  await vi.waitFor(() => expect(shown().map((it) => it.kind)).toEqual(["change"]))
  if (edited.ok && edited.change) await undo(edited.change.id)
  await vi.waitFor(() => expect(shown()).toEqual([]))
})

test("a story grows by a page, and what comes new or goes later is seen on its own page", async () => {
  const notes = Array.from({ length: 500 }, (_, index) => note(index))
  await database.notes.bulkAdd(notes)
  const growing = open()
  await vi.waitFor(() => expect(shown()).toHaveLength(60))
  growing.grow()
  growing.grow()
  await vi.waitFor(() => expect(shown()).toHaveLength(300))
  await addNote({ contactId: contact.id }, "newest")
  await vi.waitFor(() => expect(shown()).toHaveLength(301))
  await pinNote(notes[300]?.id ?? "", true)
  await vi.waitFor(() => expect(shown()).toHaveLength(301))
  await vi.waitFor(() => expect(shown().some((it) => it.id === notes[300]?.id)).toBe(false))
  growing.grow()
  await vi.waitFor(() => expect(pages.at(-1)?.more).toBe(false))
  const times = shown().map((it) => it.at)
  expect(times).toEqual(times.toSorted((a, b) => b - a))
  expect(new Set(shown().map((it) => it.id)).size).toBe(shown().length)
  expect(pages).toHaveLength(3)
})
