import "../../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"
import type { PackBody } from "~formats/hand-over/pack-body"
import { previewPack } from "~jobs/hand-over/preview-pack"
import { database } from "~store/database"
import { undo } from "~store/undo"
import { aContact, anApple, aWant } from "../../support/builders"
import { aCredit } from "../../support/credit-builders"
import { freshDatabase } from "../../support/fresh-database"
import { aBody, type FromLi, fromLi } from "../../support/hand-over"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))

let read: FromLi["read"]
let received: FromLi["received"]
let take: FromLi["take"]
beforeEach(async () => {
  await freshDatabase()
  ;({ read, received, take } = await fromLi())
})

const theirs = aContact({ name: "Zhang San" })
const body = aBody({ contacts: [theirs] })

test("what they wanted waits here too, for the product that is the same here, else for one of its own", async () => {
  const tea = anApple({ id: "mine", title: "Tea of mine", url: "https://shop.example/tea" })
  await database.products.put(tea)
  const wanted = {
    ...body,
    wants: [
      aWant({ contactId: theirs.id, productId: "g1", variantId: "red", text: "in spring" }),
      aWant({ contactId: theirs.id, productId: "g2" })
    ],
    goods: [
      { id: "g1", title: "Tea", url: "https://shop.example/tea", gtin: "" },
      { id: "g2", title: "Pears", url: "javascript:alert(1)", gtin: "" }
    ]
  }
  const pack = await received(wanted)
  expect((await previewPack(pack.body)).people).toMatchObject([{ counts: { wants: 2 } }])
  expect(await take(pack)).toMatchObject({ ok: true })
  const wants = (await database.wants.toArray()).toSorted((a, b) =>
    a.productId < b.productId ? -1 : 1
  )
  expect(wants).toMatchObject([
    { contactId: theirs.id, productId: "g2" },
    { contactId: theirs.id, productId: "mine", variantId: null, text: "in spring" }
  ])
  expect(await database.products.get("g2")).toMatchObject({ title: "Pears", url: "", price: null })
  expect(await database.products.get("mine")).toEqual(tea)
  // Who waits for it already waits once.
  const again = await received(
    { ...wanted, wants: [aWant({ contactId: theirs.id, productId: "g2" })] },
    "pack-2"
  )
  await take(again)
  expect(await database.wants.count()).toBe(2)
  for (const { id } of (await database.changes.toArray()).toReversed()) await undo(id)
  expect([await database.wants.count(), await database.products.count()]).toEqual([0, 1])
})

test("who brought them is named where both come, and an order credited here stays as it is", async () => {
  const friend = aContact({ name: "Friend" })
  const both = {
    ...body,
    contacts: [theirs, friend],
    credits: [
      aCredit({
        contactId: theirs.id,
        introducerId: friend.id,
        campaignId: "nowhere",
        number: "1"
      }),
      aCredit({ contactId: theirs.id, introducerId: "somebody", number: "2" })
    ]
  }
  const mine = aCredit({ number: "2", campaignId: "mine" })
  await database.credits.put(mine)
  await take(await received(both), [[friend.id, { how: "new" }]])
  expect(await database.credits.get(mine.id)).toEqual(mine)
  expect(await database.credits.get(aCredit({ number: "1" }).id)).toMatchObject({
    contactId: theirs.id,
    introducerId: friend.id,
    campaignId: null
  })
  const alone = await received({ ...both, contacts: [theirs, friend] }, "pack-3")
  for (const { id } of await database.changes.toArray()) await undo(id)
  await take(alone, [[friend.id, { how: "skip" }]])
  expect(await database.credits.get(aCredit({ number: "1" }).id)).toMatchObject({
    introducerId: null
  })
})

test("a pack of before wants and credits were in it is taken all the same", async () => {
  const { wants: _w, goods: _g, credits: _c, ...old } = body
  expect(await read(old as PackBody)).toMatchObject({
    ok: true,
    body: { wants: [], goods: [], credits: [] }
  })
})
