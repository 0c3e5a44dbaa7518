import "../support/fresh-database"

import { beforeEach, describe, expect, test, vi } from "vitest"

import { attachIdentity } from "~jobs/attach-identity"
import { draftsFrom, keepDraft, readDraft } from "~jobs/drafts"
import { makeReply, replyEntry } from "~jobs/make-reply"
import { purgeContact } from "~jobs/purge-contact"
import type { Outcome } from "~jobs/outcome"
import { record } from "~jobs/record-given"
import { repliesMadeFrom } from "~jobs/replies-made-from"
import { draftFromText, draftName, offerReply } from "~jobs/reply-from-text"
import { saveSnippet } from "~jobs/save-snippet"
import { bodiesOf, type ReplyDraft, readDraftText } from "~model/reply-draft"
import { saidAs } from "~model/snippet"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { aContact, aSighting } from "../support/builders"
import { resetBrowser, state } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const WORDS = "canary words of hers"
const anna = aContact({ name: "Anna" })
const boris = aContact({ name: "Boris" })

const everything = async () =>
  JSON.stringify(await Promise.all(database.tables.map((it) => it.toArray())))

/** Saved as both forms do. */
const keep = ({ title, from, ...draft }: ReplyDraft) =>
  saveSnippet({ title, bodies: bodiesOf({ ...draft, title }), ...(from && { madeFrom: from }) })

const idOf = (saved: Outcome) => (saved.ok && saved.change?.edits[0]?.key) || ""

const offered = async (): Promise<ReplyDraft | null> => {
  const [id = ""] = await draftsFrom(`edit ${draftName("new")} `)
  return readDraftText((await readDraft(id))?.slice(2) ?? "")
}

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
  await database.contacts.bulkAdd([anna, boris])
})

describe("a reply made of somebody's words remembers whose chat they stood in", () => {
  test("from the page's menu, where the chat is a customer's", async () => {
    const sighting = aSighting({ name: "Anna" }, { value: "42" })
    await attachIdentity(anna.id, sighting)
    const url = "https://web.telegram.org/a/#42"
    state.tabs = [{ id: 1, url, windowId: 1 }]
    const reading = { seen: true, sighting }
    state.pages.set(1, () => ({ reading, url, title: "", composer: true, selection: "" }))
    replyEntry.onChosen({ text: WORDS, tabId: 1, frameId: 0 })
    await vi.waitFor(async () => expect(await offered()).toMatchObject({ from: anna.id }))
  })

  test("from a note; and from nobody's where nobody is known", async () => {
    await makeReply(WORDS, anna.id)
    expect(await offered()).toMatchObject({ from: anna.id })
    expect(draftFromText(WORDS)).not.toHaveProperty("from")
  })

  test("also when it is edited later", async () => {
    await keep(draftFromText(WORDS, anna.id))
    const [reply] = await database.snippets.toArray()
    await saveSnippet({ title: "Other", bodies: saidAs("other words") }, reply?.id)
    expect(await repliesMadeFrom(anna.id)).toMatchObject([{ title: "Other" }])
    expect(await repliesMadeFrom(boris.id)).toEqual([])
  })
})

describe("erasing the customer", () => {
  beforeEach(async () => {
    const earlier = await keep(draftFromText(WORDS, anna.id))
    await keep(draftFromText("canary taken back", anna.id)).then((it) =>
      undo((it.ok && it.change?.id) || "")
    )
    await saveSnippet({ title: "Edited", bodies: saidAs("edited") }, idOf(earlier))
    await keep(draftFromText("words of Boris", boris.id))
    const item = { what: "snippet", id: idOf(earlier), variantId: null } as const
    const given = { item, name: "canary title", price: null, variant: "", newcomer: [], links: [] }
    await record({ ...given, contact: boris })
    await offerReply(WORDS, anna.id)
    await keepDraft(`edit ${draftName("new")} page`, "0\n{}")
  })

  test("erases those replies, their earlier wordings and drafts, and nobody else's", async () => {
    const done = await purgeContact(anna.id)
    expect(done.ok && done.receipt.counts).toMatchObject({ snippets: 1 })
    const left = await everything()
    expect(left).not.toContain("canary")
    const told = await database.changes.where("contactId").equals(boris.id).toArray()
    expect(
      told.map((it) => it.act),
      "he was given one"
    ).toMatchObject([{ kind: "inserted", name: "—" }])
    expect(left).not.toContain(anna.id)
    expect(await database.snippets.toArray()).toMatchObject([{ madeFrom: boris.id }])
    expect(await draftsFrom(`edit ${draftName("new")} `)).toHaveLength(1)
  })

  test("or leaves them where the seller keeps them, without whose they were", async () => {
    const done = await purgeContact(anna.id, "keep")
    expect(done.ok && done.receipt.counts).not.toHaveProperty("snippets")
    expect((await database.snippets.toArray()).map((it) => it.title).toSorted()).toEqual([
      "Edited",
      "words of Boris"
    ])
    const left = await everything()
    expect(left).toContain(WORDS)
    expect(left).not.toContain("canary taken back")
    expect(left).not.toContain(anna.id)
  })
})
