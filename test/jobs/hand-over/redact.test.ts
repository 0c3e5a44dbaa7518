import { expect, test } from "vitest"
import { redact } from "~jobs/hand-over/redact"
import type { KnownIdentity } from "~model/identity"
import { identityKey } from "~model/identity-key"
import type { Redaction } from "~model/redaction"
import { blankLink, type ShareLink } from "~model/share-link"
import { newRecord } from "~model/row"
import { aContact, anIdentity, anOrder } from "../../support/builders"
import { aBody } from "../../support/hand-over"

const number = /138[^\p{L}\p{N}]*0013[^\p{L}\p{N}]*8000/u
const mail = /canary/i

const bare = aContact({ name: "+86 138 0013 8000", phone: "", email: "" })
const whole = aContact({
  name: "Zhang canary@example.com",
  phone: "+86 138-0013-8000",
  email: "Canary@example.com",
  address: "Zhang, 138 0013 8000, Road 1",
  source: "wrote to us as canary@example.com",
  fields: { f1: "call 13800138000", f2: ["canary@example.com"], f3: 13_800_138_000 }
})
const seen = (contactId: string, fields: Partial<KnownIdentity>): KnownIdentity => {
  const identity = anIdentity(fields)
  const rest = { name: "", confirmedAt: null, createdAt: 1 }
  return { ...identity, ...rest, ...fields, key: identityKey(identity), contactId }
}
const aLink = (fields: Partial<ShareLink>): ShareLink => ({
  ...newRecord(1),
  ...blankLink,
  title: "Tea",
  target: "https://shop.example/tea",
  href: "https://shop.example/tea",
  channel: "chat",
  ...fields
})
const body = aBody({
  contacts: [bare, whole],
  identities: [
    seen(bare.id, { kind: "phone", value: "+8613800138000", site: "phone" }),
    seen(bare.id, { kind: "id", value: "8613800138000@c.us", site: "whatsapp" }),
    seen(bare.id, { kind: "lid", value: "4242@lid", name: "~+86 138 0013 8000" }),
    seen(whole.id, { kind: "id", value: "mail:canary@example.com" }),
    seen(whole.id, { kind: "username", value: "zhang", name: "canary@example.com" })
  ],
  orders: [anOrder({ contactId: bare.id, address: "Road 1, tel. 138-0013-8000", note: "canary" })],
  shareLinks: [
    aLink({ contactId: whole.id, href: "mailto:canary%40example.com?body=x" }),
    aLink({ contactId: bare.id, href: "https://wa.me/8613800138000" })
  ]
})
const left = (...out: Redaction[]) => redact(body, new Set(out))

test("a number that is kept back stands nowhere, also where it is somebody's name or in an address", () => {
  expect(JSON.stringify(body)).toMatch(number)
  const text = JSON.stringify(left("phones"))
  expect(text).not.toMatch(number)
  expect(text).toContain("Road 1")
  expect(left("phones").contacts.map((it) => it.name)).toEqual(["•••", whole.name])
  // Who they are on a site that says no number goes along all the same.
  expect(left("phones").identities.map((it) => it.value)).toContain("4242@lid")
})

test("an address of mail that is kept back stands nowhere", () => {
  const { orders, ...rest } = left("emails")
  expect(orders).toHaveLength(1)
  expect(JSON.stringify(rest)).not.toMatch(mail)
  expect(rest.contacts[1]?.name).toBe("Zhang •••")
  expect(rest.identities.map((it) => it.value)).toContain("zhang")
})

test("what is not kept back goes along as it is", () => {
  expect(left()).toEqual(body)
  expect(left("phones").contacts[1]?.email).toBe(whole.email)
})

test("who brought them, kept back, stands on no card and on no order either", () => {
  const from = aContact({ source: "introduced by Mrs Li" })
  const said = { origin: "Source: mrs-li", campaign: "friends" }
  const order = anOrder({ contactId: from.id, number: "R-1", ...said })
  const told = aBody({ contacts: [from], orders: [order] })
  expect(redact(told, new Set())).toEqual(told)
  const kept = redact(told, new Set<Redaction>(["credits"]))
  expect(JSON.stringify(kept)).not.toMatch(/mrs.li|friends/iu)
  expect(kept.orders).toEqual([{ ...order, origin: "", campaign: "" }])
})
