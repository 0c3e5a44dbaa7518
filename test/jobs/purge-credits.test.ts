import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { correctCredit } from "~jobs/edit-credit"
import { exportContact } from "~jobs/export-contact"
import { purgeContact } from "~jobs/purge-contact"
import { seeCredit } from "~jobs/see-credit"
import { database } from "~store/database"

import { aContact, aSighting } from "../support/builders"
import { aCampaign, aCredit, aLink, unspoken } from "../support/credit-builders"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const code = "canary2345"
const canary = aContact({ id: "canary-id", name: "Kanari Vogel", code })
const landing = `https://shop.example/tea?v=2&rg=${code}`

const everything = async () =>
  JSON.stringify(
    await Promise.all(database.tables.map(async (it) => [it.name, await it.toArray()]))
  )

beforeEach(async () => {
  await freshDatabase()
  await database.contacts.bulkAdd([canary, aContact({ id: "bob", code: "fghjk23456" })])
  await database.shareLinks.add(
    aLink({ id: "canary-link", contactId: canary.id, code, target: landing })
  )
  await database.campaigns.add(aCampaign({ id: "autumn" }))
})

const see = (number: string, campaign = "") => {
  const fields = { order: number, total: "€20.00", code, landing, campaign }
  const site = "woocommerce@https://shop.example"
  return seeCredit(
    aSighting({ site, account: "", surface: "order", fields }, null),
    "https://shop.example/wp-admin/post.php?post=7&action=edit"
  )
}

test("an introducer who is erased leaves orders behind, and no trace in them or the history", async () => {
  await see("1042")
  await see("1043", "autumn")
  const [first] = await database.credits.toArray()
  await correctCredit(first?.id ?? "", {
    linkId: null,
    campaignId: null,
    introducerId: canary.id
  })
  expect(await everything()).toContain("canary")
  await purgeContact(canary.id)
  const text = await everything()
  expect(text.match(/canary[^"]*/giu) ?? []).toEqual([])
  expect(await database.credits.toArray()).toMatchObject([
    { number: "1042", introducerId: null, linkId: null, certainty: "none", said: { code: "" } },
    {
      number: "1043",
      introducerId: null,
      linkId: null,
      campaignId: "autumn",
      certainty: "certain",
      reasons: ["campaign"],
      said: { code: "", landing: "https://shop.example/tea?v=2" }
    }
  ])
})

test("a buyer who is erased takes their orders' credits along; the introducer keeps the others", async () => {
  await database.credits.bulkAdd([
    aCredit({ number: "1", contactId: canary.id, introducerId: "bob" }),
    aCredit({ number: "2", introducerId: "bob", said: { ...unspoken, code: "fghjk23456" } })
  ])
  await purgeContact(canary.id)
  expect(await database.credits.toArray()).toMatchObject([{ number: "2", introducerId: "bob" }])
})

test("a customer's data tells what they brought, and of the buyers nothing", async () => {
  await database.credits.bulkAdd([
    aCredit({ number: "1", contactId: canary.id }),
    aCredit({ number: "2", contactId: "bob", introducerId: canary.id, certainty: "certain" })
  ])
  const file = await exportContact(canary.id)
  const data: unknown = JSON.parse(file?.text ?? "")
  expect(data).toMatchObject({
    credits: [{ number: "1" }],
    introduced: [{ number: "2", certainty: "certain" }]
  })
  expect(file?.text).not.toContain("bob")
})
