/** Short links by real requests of the built extension, to a server that speaks the protocols. */
import { expect, type Page, test } from "@playwright/test"

import { blankLink } from "../../src/model/share-link"
import { faults as axeFaults } from "../support/axe"
import { serve, type Served } from "../support/beds-server"
import { startTlsSite } from "../support/proxy-tls-site"
import { type Seller, startSeller } from "../support/seller"
import { type Fault, faults, shortLinkServer } from "../support/short-link-server"

const key = "c4nary-K3Y"
const service = shortLinkServer(key)
let seller: Seller
let local: Served
let tls: Served
let elsewhere: Served
let led = 0

test.beforeAll(async () => {
  test.setTimeout(120_000)
  local = await serve(service.listener)
  elsewhere = await serve((_request, response) => ((led += 1), response.end("{}")))
  tls = await startTlsSite({ host: "api-ssl.bitly.com", serves: service.listener })
  seller = await startSeller(
    ["http://127.0.0.1/*", "http://localhost/*", "https://api-ssl.bitly.com/*"],
    {
      map: { "api-ssl.bitly.com:443": { port: tls.port } }
    }
  )
  await seller.seed("shareLinks", links)
})
test.afterAll(async () => {
  await seller?.close()
  for (const it of [local, tls, elsewhere]) await it?.stop()
})

// What is written past the pages is not seen by those that are open: all is there before.
const links = Array.from({ length: 20 }, (_, at) => {
  const target = `https://shop.example/p/${at}?utm_source=x&rg=abc`
  const row = { ...blankLink, id: `link-${at}`, createdAt: at, deletedAt: null }
  return { ...row, title: `Apples ${at}`, target, href: target, channel: "chat" }
})
const unused = links.map((it) => it.id)
const link = () => unused.pop() ?? ""
const record = async (id: string) => {
  const page = await seller.openOwn(`tabs/workspace.html#links/${id}`)
  await page.getByRole("heading", { name: /Apples/ }).waitFor()
  return page
}
const show = async (page: Page, id: string) => {
  await page.goto(page.url().replace(/#.*/, `#links/${id}`))
  await page.getByRole("heading", { name: id.replace("link-", "Apples "), exact: true }).waitFor()
}
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click()
const part = (page: Page) => page.getByRole("region", { name: "Short links" })
const shortOf = async (id: string) =>
  (await seller.rows("shareLinks")).find((it) => it["id"] === id)?.["short"]
const connect = async (page: Page, name: string, fields: Record<string, string>) => {
  await part(page).getByLabel("Service").selectOption(name)
  for (const [label, value] of Object.entries(fields))
    await part(page).getByLabel(label).fill(value)
  await press(page, "Connect")
}

test("Shlink: off until connected; made once for two windows; each fault told, the long link kept", async () => {
  test.setTimeout(120_000)
  const two = link()
  const [one, other] = [await record(two), await record(two)]
  await expect(one.getByRole("button", { name: "Make a short link" })).toHaveCount(0)
  expect(seller.requests).toEqual([])

  const settings = await seller.openOwn("options.html")
  const origin = `http://127.0.0.1:${local.port}`
  await connect(settings, "Shlink", { "Its address": origin, "API key": "wrong" })
  await expect(part(settings).getByRole("alert")).toContainText("does not take the key")
  await press(settings, "Disconnect")
  await connect(settings, "Shlink", { "Its address": origin, "API key": key })
  await expect(part(settings).getByText("Shlink answers and takes the key.")).toBeVisible()
  expect(await axeFaults(settings)).toEqual([])
  expect(service.questions.map((it) => it.method)).toEqual(["GET", "GET"])

  const release = service.holdNext()
  await Promise.all([one, other].map((page) => press(page, "Make a short link")))
  await expect.poll(() => service.questions.length).toBe(3)
  for (const page of [one, other]) await expect(page.getByText("Asking Shlink…")).toBeVisible()
  release()
  for (const page of [one, other])
    await expect(page.getByText("https://s.example/code1")).toBeVisible()
  expect(service.questions).toHaveLength(3)
  expect(service.questions[2]).toMatchObject({ key, body: { findIfExists: true } })
  await other.close()
  await one.close()

  const away = `http://localhost:${elsewhere.port}/`
  const cases: [string, Fault[], RegExp][] = [
    ["429, when untold", [faults.slowDown()], /takes no more requests.*in an hour or so/],
    ["429, in a day", [faults.slowDown("86400")], /takes no more requests.*Try again at/],
    ["wrong JSON", [faults.wrongJson], /not how Shlink answers/],
    ["HTML", [faults.html], /not how Shlink answers/],
    ["a script for an address", [faults.script], /not how Shlink answers/],
    ["a huge answer", [faults.huge], /far too long/],
    ["another host", [faults.redirect(away)], /sends on to another address/]
  ]
  const id = link()
  const page = await record(id)
  await press(page, "Make a short link")
  await expect(page.getByText("https://s.example/code2")).toBeVisible()
  for (const [name, given, words] of cases) {
    const failing = link()
    await show(page, failing)
    service.next(...given)
    await press(page, "Make a short link")
    await expect(page.getByRole("alert"), name).toHaveText(words)
    await expect(page.getByText("The long link works as ever.")).toBeVisible()
    expect(await shortOf(failing)).toBe("")
  }
  expect(led).toBe(0)
  expect(await axeFaults(page)).toEqual([])

  for (const given of [
    [faults.serverError],
    [faults.slowDown("1")],
    [faults.cutOff, faults.serverError]
  ]) {
    const late = link()
    await show(page, late)
    service.next(...given)
    await press(page, "Make a short link")
    await expect.poll(() => shortOf(late)).toMatch(/^https:\/\/s\.example\/code\d+$/)
  }
  const hung = link()
  await show(page, hung)
  service.next(faults.hang)
  await press(page, "Make a short link")
  await press(page, "Stop")
  await expect(page.getByRole("alert")).toContainText("Stopped")
  await press(settings, "Disconnect")
  await expect(part(settings).getByRole("button", { name: "Connect", exact: true })).toBeVisible()
  await page.close()
  await settings.close()
})

test("Bitly: its own address alone is asked, and after Disconnect nobody; the key is nowhere else", async () => {
  const settings = await seller.openOwn("options.html")
  const before = service.questions.length
  await connect(settings, "Bitly", { "API key": key, "Domain of the short links": "go.example" })
  await expect(part(settings).getByText("Bitly answers and takes the key.")).toBeVisible()
  const id = link()
  const page = await record(id)
  await press(page, "Make a short link")
  await expect(page.getByText(/https:\/\/bit\.ly\/code/)).toBeVisible()
  const asked = service.questions.slice(before)
  expect(asked.map((it) => `${it.method} ${it.url}`)).toEqual(["GET /v4/user", "POST /v4/shorten"])
  expect(asked[1]).toMatchObject({ key: `Bearer ${key}`, body: { domain: "go.example" } })

  expect(await seller.rows("secrets")).toEqual([{ id: "shortener", value: key }])
  const tables = ["settings", "changes", "shareLinks", "drafts", "contacts"]
  const rows = await Promise.all(tables.map((it) => seller.rows(it)))
  const kept = await seller.worker.evaluate(() => chrome.storage.session.get(null))
  expect(JSON.stringify([rows, kept])).not.toContain(key)

  await press(settings, "Disconnect")
  await expect(part(settings).getByRole("button", { name: "Connect", exact: true })).toBeVisible()
  expect(await seller.rows("secrets")).toEqual([])
  const count = seller.requests.length
  const next = await record(link())
  await expect(next.getByRole("button", { name: "Make a short link" })).toHaveCount(0)
  expect(seller.requests.slice(count)).toEqual([])
  expect(seller.requests.filter((it) => !it.allowed)).toEqual([])
})
