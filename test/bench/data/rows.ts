/** The same customers as rows of our database. */
import { type Contact, unsaid } from "~model/contact"
import type { Change } from "~model/change"
import type { Note } from "~model/note"

import { customer } from "./record"

/** One in five customers has this many notes. */
export const notesEach = 5

const idOf = (at: number) => `customer-${String(at).padStart(7, "0")}`

/** Opaque, unique, and of the letters that codes are made of. */
const codeOf = (at: number) => `c${at.toString(36).padStart(6, "0")}`

export const contactRow = (at: number): Contact => {
  const { name, phone, tags, note, changed } = customer(at)
  return {
    ...unsaid,
    id: idOf(at),
    createdAt: changed,
    deletedAt: null,
    name,
    group: false,
    tags,
    stage: "talking",
    language: "",
    phone,
    email: "",
    address: "",
    fields: { note },
    code: codeOf(at)
  }
}

/** The customer that has the nth note, and four more. */
export const ownerOfNote = (nth: number) => idOf(Math.floor(nth / notesEach) * notesEach)

export const noteRow = (nth: number): Note => ({
  id: `note-${String(nth).padStart(7, "0")}`,
  createdAt: 1_700_000_000_000 + nth * 1000,
  deletedAt: null,
  contactId: ownerOfNote(nth),
  text: customer(nth).note.slice(0, 80),
  pinnedAt: null,
  quote: "",
  site: "",
  editedAt: null,
  rival: ""
})

export const changeRow = (nth: number): Change => ({
  id: `${String(nth).padStart(15, "0")}-bench`,
  at: 1_700_000_000_000 + nth,
  device: "bench",
  act: { kind: "note-added", name: "" },
  contactId: ownerOfNote(nth),
  edits: [],
  undoneBy: ""
})
