import { addNote, chooseText, editNote, pinNote } from "~jobs/annotate-contact"
import { attachIdentity, detachIdentity } from "~jobs/attach-identity"
import { restore } from "~jobs/bin"
import { addTag, binContact, editContact, removeTag } from "~jobs/edit-contact"
import { markDistinct } from "~jobs/find-duplicates"
import { mergeContacts } from "~jobs/merge-contacts"
import { unmergeContact } from "~jobs/unmerge-contacts"
import type { Change } from "~model/change"
import { database } from "~store/database"
import { lastUndoable, undo } from "~store/undo"

import { aSighting } from "../../test/support/builders"
import type { Random } from "./random"

/** What a window was told is done: its change, and what it had in sight when it did it. */
export interface Done {
  change: string
  what: "note" | "tag" | "untag" | "undo" | "other"
  /** The note's text when the writing began, or the tag. */
  seen: string
}

type Answer = { ok: true; change: Change | null } | { ok: false; why: string }
type Act = (random: Random, word: string) => Promise<Done | null>

const told = (answer: Answer, what: Done["what"] = "other", seen = ""): Done | null =>
  answer.ok && answer.change ? { change: answer.change.id, what, seen } : null

const anyone = async (random: Random): Promise<string> =>
  random.of(await database.contacts.toCollection().primaryKeys()) ?? ""

const acts: Record<string, Act> = {
  editNote: async (random, word) => {
    const note = random.of(await database.notes.toArray())
    // Somebody types for a while: the other window may write meanwhile.
    for (let wait = random.below(4); wait > 0; wait--) await database.settings.count()
    return note ? told(await editNote(note.id, word, note.text), "note", note.text) : null
  },
  chooseText: async (random) => {
    const rivals = (await database.notes.toArray()).filter((it) => it.rival !== "")
    const note = random.of(rivals)
    const choice = random.of(["this", "that", "both"] as const)
    return note && choice ? told(await chooseText(note.id, choice, note)) : null
  },
  addNote: async (random, word) => told(await addNote({ contactId: await anyone(random) }, word)),
  pinNote: async (random) => {
    const note = random.of(await database.notes.toArray())
    return note ? told(await pinNote(note.id, !note.pinnedAt)) : null
  },
  editField: async (random, word) => {
    const field = random.of(["phone", "email", "name"] as const) ?? "phone"
    return told(await editContact(await anyone(random), { [field]: word }))
  },
  addTag: async (random, word) => told(await addTag(await anyone(random), word), "tag", word),
  removeTag: async (random) => {
    const contact = random.of(await database.contacts.toArray())
    const tag = random.of(contact?.tags ?? [])
    return contact && tag ? told(await removeTag(contact.id, tag), "untag", tag) : null
  },
  merge: async (random) => {
    const [survivor, loser] = [await anyone(random), await anyone(random)]
    const note = () => "The other card said something else."
    return told(await mergeContacts({ survivor, loser, chosen: new Map(), note }))
  },
  unmerge: async (random) => {
    const merged = (await database.contacts.toArray()).filter((it) => it.mergedInto !== null)
    const one = random.of(merged)
    return one ? told(await unmergeContact(one.id), "undo") : null
  },
  undoLast: async () => {
    const last = await lastUndoable()
    return last ? told(await undo(last.id), "undo") : null
  },
  undoAny: async (random) => {
    const change = random.of(await database.changes.toArray())
    return change ? told(await undo(change.id), "undo") : null
  },
  attach: async (random, word) =>
    told(await attachIdentity(await anyone(random), aSighting({}, { value: word }))),
  detach: async (random) => {
    const key = random.of(await database.identities.toCollection().primaryKeys())
    return key ? told(await detachIdentity(key)) : null
  },
  bin: async (random) => told(await binContact(await anyone(random))),
  restore: async (random) => {
    const binned = (await database.contacts.toArray()).filter((it) => it.deletedAt !== null)
    const one = random.of(binned)
    return one ? told(await restore("contacts", one.id)) : null
  },
  distinct: async (random) => told(await markDistinct(await anyone(random), await anyone(random)))
}

/** How often each is done: what the soak is about comes more often. */
const often = [
  "editNote",
  "editNote",
  "editField",
  "addTag",
  "merge",
  "merge",
  "unmerge",
  "undoLast"
]
const names = [...Object.keys(acts), ...often, "undoAny", "addNote"]

/** Does one thing at random. Null where it was refused or there was nothing to do it to. */
export const actAtRandom = async (random: Random, word: string): Promise<Done | null> =>
  (await acts[random.of(names) ?? ""]?.(random, word)) ?? null
