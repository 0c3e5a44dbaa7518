import { longestTag } from "~model/tags"
import { longestNote } from "~model/note"
import type { Person } from "./person"

/** Parts of a person in which something may be wrong. */
export type PersonPart = Exclude<keyof Person, "uid" | "group" | "ids"> | "card"

/**
 * What is wrong with a cell or a line.
 * - `no-name`: nothing says who it is, not even a phone number or an address.
 * - `too-long`: it would not fit its field; nothing is cut.
 * - `unreadable`: signs that are none in the file's encoding.
 * - `too-many`: more tags, notes, numbers than anybody has.
 * - `too-many-cells`: cells that no column names: a separator within a text.
 * - `cut-off`: the file ends in it.
 * - `bad-birthday`: no day, or one of two; left out.
 * - `erased`: the customer was erased for good, and no old file brings them back.
 * - `not-kept`: what no card and no note has room for: a picture, a sound; left out.
 */
export type PersonFault =
  | "no-name"
  | "too-long"
  | "unreadable"
  | "too-many"
  | "too-many-cells"
  | "cut-off"
  | "bad-birthday"
  | "erased"
  | "not-kept"

/** Where and why; `column` from 0, -1 where no column is meant. */
export interface PartFault {
  row: number
  column: number
  part: PersonPart
  why: PersonFault
  text: string
}

export type PersonRead =
  | { ok: true; row: number; person: Person; left: PartFault[] }
  | { ok: false; row: number; name: string; faults: PartFault[] }

/** As the records have them. */
const caps: readonly (readonly [PersonPart & keyof Person, number])[] = [
  ["name", 300],
  ["recipient", 100],
  ["address", 500],
  ["language", 20],
  ["size", 60],
  ["stage", 60],
  ["source", 200]
]
const lists: readonly (readonly [PersonPart & keyof Person, number, number])[] = [
  ["phones", 60, 50],
  ["emails", 200, 50],
  ["tags", longestTag, 200],
  ["notes", longestNote, 100]
]

const unreadable = /\ufffd/u
/** What no text needs, and what would hide in one: controls but for tab and line feed. */
const controls = /[^\P{Cc}\n\t]/gu

const clean = (text: string): string => (controls.test(text) ? text.replace(controls, "") : text)

/** @param columnOf Where in a row a part stands; -1 where a file has no columns. */
export const checkPerson = (
  row: number,
  raw: Person,
  columnOf: (part: PersonPart) => number,
  left: PartFault[] = []
): PersonRead => {
  const person = cleaned(raw)
  const faults: PartFault[] = []
  const say = (part: PersonPart, why: PersonFault, text: string) =>
    faults.push({ row, column: columnOf(part), part, why, text: text.slice(0, 80) })
  const check = (part: PersonPart, text: string, most: number) => {
    if (unreadable.test(text)) say(part, "unreadable", text)
    else if (text.length > most) say(part, "too-long", text)
  }
  if (!person.name) say("name", "no-name", "")
  for (const [part, most] of caps) check(part, String(person[part]), most)
  for (const [part, most, count] of lists) {
    const list = person[part]
    if (!Array.isArray(list)) continue
    if (list.length > count) say(part, "too-many", String(list.length))
    for (const it of list) check(part, String(it), most)
  }
  const beside = [...person.extra, ...person.fields]
  if (beside.length > 400) say("extra", "too-many", String(beside.length))
  let length = 0
  for (const { name, value } of beside) {
    check("extra", name, 200)
    check("extra", value, longestNote)
    length += name.length + value.length + 4
  }
  if (length > longestNote) say("extra", "too-long", "")
  return faults.length > 0
    ? { ok: false, row, name: person.name.slice(0, 300), faults }
    : { ok: true, row, person, left }
}

const cleaned = (raw: Person): Person => {
  const named = (list: Person["extra"]) =>
    list.map((it) => ({ name: clean(it.name), value: clean(it.value) }))
  return {
    ...raw,
    name: clean(raw.name).replace(/\s+/gu, " ").trim(),
    phones: raw.phones.map(clean),
    emails: raw.emails.map(clean),
    recipient: clean(raw.recipient),
    address: clean(raw.address),
    size: clean(raw.size),
    source: clean(raw.source),
    tags: raw.tags.map((it) => clean(it).replace(/\s+/gu, " ").trim()).filter(Boolean),
    notes: raw.notes.map(clean).filter((it) => it.trim()),
    fields: named(raw.fields),
    extra: named(raw.extra)
  }
}
