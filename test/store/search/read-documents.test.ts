import "../../support/fresh-database"

import { beforeEach, expect, test } from "vitest"
import { newRecord } from "~model/row"
import type { SearchDocument } from "~search/document"
import { database } from "~store/database"
import { documentPages } from "~store/search/document-pages"
import { readDocuments } from "~store/search/read-documents"
import { aContact } from "../../support/builders"
import { freshDatabase } from "../../support/fresh-database"

beforeEach(freshDatabase)

test("a customer read anew is as often dealt with as one read with all others", async () => {
  const contact = aContact()
  await database.contacts.add(contact)
  const said = { text: "", quote: "", site: "", pinnedAt: null, editedAt: null, rival: "" }
  for (const at of [2_000, 3_000, 4_000])
    await database.notes.add({ ...newRecord(at), ...said, contactId: contact.id })
  const { documents } = await readDocuments(database, [`contact ${contact.id}`])
  const all: SearchDocument[] = []
  for await (const page of documentPages(database)) all.push(...page.documents)
  expect(documents).toEqual(all.filter((it) => it.kind === "contact"))
  expect(documents[0]).toMatchObject({ at: 4_000, uses: 3 })
})
