import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { attachIdentity } from "~jobs/attach-identity"
import { seeOrder } from "~jobs/see-order"
import { changeSetting } from "~jobs/settings"
import type { Identity } from "~model/identity"
import { database } from "~store/database"

import { aContact, aSighting } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const site = "woocommerce@https://shop.example"
const url = "https://shop.example/wp-admin/post.php?post=7&action=edit"
const page = (
  name: string,
  order: string,
  identity: Pick<Identity, "kind" | "value" | "quality">
) =>
  aSighting({
    site,
    account: "",
    surface: "order",
    name,
    identity: { site, account: "", ...identity },
    fields: { order }
  })
const phone = { kind: "phone", value: "+49 1", quality: "guess" } as const
const id = { kind: "id", value: "17", quality: "stable" } as const

beforeEach(async () => {
  await freshDatabase()
  await changeSetting("orderShops", { [site]: "always" })
})

test("a shared telephone, confirmed once, takes nobody's order by itself; an id does", async () => {
  const anna = aContact({ name: "Anna" })
  await database.contacts.add(anna)
  await attachIdentity(anna.id, page("Anna", "7", phone))
  await seeOrder(page("Boris", "8", phone), url)
  expect(await database.orders.count()).toBe(0)
  await attachIdentity(anna.id, page("Anna", "7", id))
  await seeOrder(page("Anna", "9", id), url)
  expect(await database.orders.toArray()).toMatchObject([{ number: "9", contactId: anna.id }])
})
