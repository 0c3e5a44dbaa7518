import "../../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"
import { mostCustomers } from "~formats/hand-over/pack-body"
import { givePack } from "~jobs/hand-over/give-pack"
import { makeOwnCard } from "~jobs/hand-over/own-card"
import { readPack } from "~jobs/hand-over/read-pack"
import { database } from "~store/database"
import { aContact } from "../../support/builders"
import { freshDatabase } from "../../support/fresh-database"
import { someone } from "../../support/hand-over"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(freshDatabase)

const gift = async (contactIds: readonly string[]) =>
  givePack({ contactIds, to: (await someone("Li")).card, out: new Set(), name: "Li" })

test("without a card of one's own nothing is handed over or opened", async () => {
  const zhang = aContact()
  await database.contacts.add(zhang)
  expect(await gift([zhang.id])).toEqual({ ok: false, why: "no-keys" })
  expect(await readPack(new Blob(["of somebody"]))).toEqual({ ok: false, why: "no-keys" })
  expect(await database.changes.count()).toBe(0)
})

test("more customers than a file holds are not handed over, nor nobody", async () => {
  await makeOwnCard("Me")
  const many = Array.from({ length: mostCustomers + 1 }, (_, at) => `c-${at}`)
  expect(await gift(many)).toEqual({ ok: false, why: "too-many" })
  expect(await gift(["long-gone"])).toEqual({ ok: false, why: "nobody" })
  expect(await database.changes.count()).toBe(0)
})
