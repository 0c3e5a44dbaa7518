import type { Change, Edit } from "~model/change"
import type { Sheet } from "~model/sheet"
import { contactTables } from "~model/change"
import { rowName } from "./row-name"
import { scrubCreditValue } from "./scrub-credit"

/** Whom nothing may name any more. */
export interface Erased {
  /** Ids of the customer and of all merged into them. */
  ids: ReadonlySet<string>
  /** "table key" of every row that was theirs. */
  rows: ReadonlySet<string>
  /** Their opaque codes in links, which stand on what others ordered. */
  codes: ReadonlySet<string>
  /** What they are called, longest first. */
  names: readonly string[]
}

/** Stands where a name or a line of theirs stood. */
export const blank = "—"

/** What is left of a change without them; null where nothing is. */
export const scrubChange = (change: Change, erased: Erased): Change | null => {
  const { ids } = erased
  const { act } = change
  const about = change.about?.filter((id) => !ids.has(id))
  const merged = act.kind === "contacts-merged" && ids.has(act.loser)
  const theirs = ids.has(change.contactId) || merged || about?.length !== change.about?.length
  // What a merge gave the other one was theirs: the other keeps what their card says today.
  const edits = merged ? [] : change.edits.flatMap((edit) => scrubEdit(edit, erased) ?? [])
  const named = erased.names.some((name) => holds(act.name, name))
  // That another customer was given a reply stays, but not what the reply was called.
  const reply =
    act.kind === "inserted"
    && act.what === "snippet"
    && erased.rows.has(rowName("snippets", act.id))
  if (!theirs && !named && !reply && same(edits, change.edits)) return change
  if (edits.length === 0 && (theirs || (change.edits.length > 0 && !reply))) return null
  const { about: _about, ...rest } = change
  return {
    ...rest,
    contactId: ids.has(change.contactId) ? "" : change.contactId,
    ...(about && about.length > 0 && { about }),
    act: {
      ...act,
      name: reply || ids.has(change.contactId) ? blank : withoutNames(act.name, erased),
      ...(act.kind === "contacts-merged" && { other: withoutNames(act.other, erased) })
    },
    edits
  }
}

const same = (a: readonly Edit[], b: readonly Edit[]): boolean =>
  a.length === b.length && a.every((it, index) => it === b[index])

/** A Latin name is a word of its own; a Han one may stand anywhere. */
const holds = (text: string, name: string): boolean => withoutName(text, name) !== text

const withoutName = (text: string, name: string): string => {
  const edge = (at: string | undefined) =>
    /[\p{Script=Latin}\d]/u.test(at ?? "") ? "[\\p{L}\\d]" : ""
  const [before, after] = [edge(name[0]), edge(name.at(-1))]
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")
  const words = `${before && `(?<!${before})`}${escaped}${after && `(?!${after})`}`
  return text.replace(new RegExp(words, "gu"), blank)
}

export const withoutNames = (text: string, { names }: Erased): string =>
  names.reduce(withoutName, text)

const scrubEdit = (edit: Edit, erased: Erased): Edit | null => {
  const { ids, rows } = erased
  const { table, key } = edit
  if (rows.has(rowName(table, key)) || (table === "contacts" && ids.has(key))) return null
  if (table === "distincts" && [...ids].some((id) => key.includes(id))) return null
  if (!isContactTable(table)) return withoutTheirs(edit, erased)
  const others = withoutOwner(edit, ids)
  return table === "credits" && others ? withoutTheirs(others, erased) : others
}

/** A row that is not theirs, without what it says of them. */
const withoutTheirs = (edit: Edit, erased: Erased): Edit => {
  const { table, fields } = edit
  const clean = Object.entries(fields).map(([name, field]) => {
    const values = Object.entries(field).map(([time, value]) => [
      time,
      scrubValue(table, name, value, erased)
    ])
    return [name, Object.fromEntries(values)] as const
  })
  const changed = clean.some(([name, field]) => !sameJson(field, fields[name]))
  return changed ? { ...edit, fields: Object.fromEntries(clean) } : edit
}

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const isContactTable = (table: string): boolean => contactTables.some((it) => it === table)

/** A row that is another's: that it came from them, or went to them, is not told any more. */
const withoutOwner = (edit: Edit, ids: ReadonlySet<string>): Edit | null => {
  const { contactId, ...fields } = edit.fields
  const was = [contactId?.old, contactId?.new].some((id) => typeof id === "string" && ids.has(id))
  if (!was) return edit
  // A row made or taken away while it was theirs held their words.
  return edit.how === "changed" && Object.keys(fields).length > 0 ? { ...edit, fields } : null
}

/** A value of a row that is of several customers, without the part of the erased. */
export const scrubValue = (
  table: string,
  name: string,
  value: unknown,
  erased: Erased
): unknown => {
  if (table === "queues" && name === "steps" && Array.isArray(value))
    return value.filter((step) => !isTheirs(step, erased.ids))
  if (table === "sheets" && name === "lines" && Array.isArray(value))
    return value.map((line: unknown) => scrubLine(line, erased))
  if (table === "sheets" && name === "text" && typeof value === "string")
    return value
      .split("\n")
      .map((line) => (ofTheirs(line, erased) ? blank : line))
      .join("\n")
  if (table === "credits" && (name === "said" || name === "linkId"))
    return scrubCreditValue(name, value, erased)
  if (table === "settings" && name === "value" && Array.isArray(value))
    return value.filter((it) => !isTheirs(it, erased.ids) && !isRow(it, erased.rows))
  if (typeof value !== "string") return value
  if (erased.ids.has(value)) return null
  // Of another customer "Anna" is a part of "Anna Schmidt", which taking back must bring whole.
  if (table === "contacts" && name === "name")
    return erased.names.includes(value.trim()) ? blank : value
  const shared = table === "queues" || table === "sheets" || table === "segments"
  return shared && ["name", "title", "query"].includes(name) ? withoutNames(value, erased) : value
}

const isTheirs = (value: unknown, ids: ReadonlySet<string>): boolean =>
  typeof value === "object"
  && value !== null
  && "contactId" in value
  && typeof value.contactId === "string"
  && ids.has(value.contactId)

const isRow = (value: unknown, rows: ReadonlySet<string>): boolean =>
  typeof value === "object"
  && value !== null
  && "table" in value
  && "id" in value
  && rows.has(rowName(String(value.table), String(value.id)))

/** Of a pasted line that nobody linked the names alone tell whose it is. */
const ofTheirs = (line: string, erased: Erased): boolean =>
  erased.names.some((name) => holds(line, name))

const scrubLine = (line: unknown, erased: Erased): unknown => {
  if (typeof line !== "object" || line === null || !("raw" in line)) return line
  const named = "name" in line && erased.names.includes(String(line.name).trim())
  if (!isTheirs(line, erased.ids) && !named && !ofTheirs(String(line.raw), erased)) return line
  return withoutWords(line, erased)
}

/** A line that is linked to another, whose name is alike, stays theirs. */
const withoutWords = <T extends object>(line: T, { ids }: Erased): T => {
  const of = "contactId" in line ? line.contactId : null
  const others = typeof of === "string" && !ids.has(of)
  return { ...line, raw: blank, name: blank, ...(!others && { contactId: null, orderId: null }) }
}

/** A group's list with the lines of the erased made blank; what was ordered in them still counts. */
export const scrubSheet = (sheet: Sheet, erased: Erased): Sheet | null => {
  const theirs = sheet.lines.filter((it) => it.contactId !== null && erased.ids.has(it.contactId))
  const raw = new Set(theirs.map((it) => it.raw.trim()).filter(Boolean))
  const text = sheet.text.split("\n").map((line) => (raw.has(line.trim()) ? blank : line))
  const clean = {
    ...sheet,
    contactId: erased.ids.has(sheet.contactId) ? "" : sheet.contactId,
    title: withoutNames(sheet.title, erased),
    text: String(scrubValue("sheets", "text", text.join("\n"), erased)),
    lines: sheet.lines.map((it) => {
      const mine = theirs.includes(it) || ofTheirs(it.raw, erased) || erased.names.includes(it.name)
      return mine ? withoutWords(it, erased) : it
    })
  }
  return sameJson(clean, sheet) ? null : clean
}
