import "../support/fresh-database"

import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { connectShortener, forgetShortener } from "~jobs/connect-shortener"
import { exportContact } from "~jobs/export-contact"
import { purgeContact } from "~jobs/purge-contact"
import { readSettings } from "~jobs/settings"
import { shorten } from "~jobs/shorten"
import { testShortener } from "~jobs/test-shortener"
import { newRecord } from "~model/row"
import { blankLink } from "~model/share-link"
import { database } from "~store/database"

import { aContact } from "../support/builders"
import { fakeBrowser, resetBrowser } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"
import { serviceGives } from "./shortener-service"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
})
afterEach(() => vi.unstubAllGlobals())

const canary = "c4nary-K3Y"

test("the key stands in its own table and nowhere else: no row, change, export, receipt or answer", async () => {
  const contact = aContact()
  await database.contacts.put(contact)
  const about = { title: "Apples", target: "https://shop.example/", href: "x", channel: "chat" }
  const link = { ...newRecord(1), ...blankLink, ...about, contactId: contact.id }
  const other = { ...link, id: "other", target: "https://shop.example/2" }
  await database.shareLinks.bulkPut([link, other])
  const form = { service: "shlink", address: "s.example", key: canary, domain: "" }
  const answers: unknown[] = [await connectShortener(form)]
  serviceGives(
    { status: 400, body: { detail: `the key ${canary} may not` } },
    // Where its words are cut, half of it would stand.
    { status: 400, body: { detail: `${"x".repeat(293)} ${canary}` } },
    { body: { shortUrl: `https://s.example/a?key=${canary}` } },
    { body: { shortUrl: "https://s.example/a" } }
  )
  answers.push(
    await shorten(other.id),
    await shorten(other.id),
    await shorten(other.id),
    await shorten(link.id)
  )
  expect(answers).toMatchObject([
    {},
    { why: "refused" },
    { why: "refused" },
    { why: "strange" },
    { ok: true }
  ])
  serviceGives({ status: 403, body: { detail: canary } })
  answers.push(await testShortener(), await readSettings())
  answers.push(await exportContact(contact.id))
  const everything = async () => {
    const tables = database.tables.filter((it) => it.name !== "secrets")
    const rows = await Promise.all(tables.map((it) => it.toArray()))
    return JSON.stringify([rows, answers, await fakeBrowser.storage.session.get(null)])
  }
  expect((await database.secrets.toArray())[0]?.value).toBe(canary)
  expect(await everything()).toContain("https://s.example/a")
  expect(await everything()).not.toContain(canary.slice(0, 6))
  answers.push(await purgeContact(contact.id))
  await forgetShortener()
  expect(await everything()).not.toContain(canary)
  expect(await database.secrets.count()).toBe(0)
})
