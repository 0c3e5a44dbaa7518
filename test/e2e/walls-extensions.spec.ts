/** Another extension in the same browser: it is answered nothing and reads nothing. */
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

import { expect, test, type Worker } from "@playwright/test"

import { launch, type Launched } from "../support/browser"
import { BUILD } from "../support/seller"

let other: string
let browser: Launched
let stranger: Worker
let ownId: string

/** May do as much as an extension may. */
const manifest = {
  manifest_version: 3,
  name: "Stranger",
  version: "1",
  permissions: ["tabs", "scripting", "storage", "management"],
  host_permissions: ["<all_urls>"],
  background: { service_worker: "worker.js" }
}

test.beforeAll(async () => {
  other = await mkdtemp(path.join(tmpdir(), "regulars-stranger-"))
  await writeFile(path.join(other, "manifest.json"), JSON.stringify(manifest))
  await writeFile(path.join(other, "worker.js"), "chrome.runtime.onInstalled.addListener(() => {})")
  browser = await launch({ extension: `${path.resolve(BUILD)},${other}` })
  const workers = () => browser.context.serviceWorkers()
  const named = async (wanted: string) => {
    for (const worker of workers())
      if ((await worker.evaluate(() => location.pathname)) === `/${wanted}`) return worker
    return null
  }
  await expect.poll(() => workers().length).toBe(2)
  const found = await named("worker.js")
  if (!found) throw new Error("the other extension did not start")
  stranger = found
  ownId =
    workers()
      .map((it) => new URL(it.url()).host)
      .find((id) => id !== new URL(stranger.url()).host) ?? ""
})
test.afterAll(async () => {
  await browser?.close()
  await rm(other, { recursive: true, force: true })
})

test("no message and no port of another extension is answered", async () => {
  const messages = ["hello", "bar-hello", "bar-open", "bar-find", "bar-do", "read-page", "diagnose"]
  const answers = await stranger.evaluate(
    async ([id, verbs]) => {
      const ask = (verb: string) =>
        chrome.runtime
          .sendMessage(id, { to: "background", verb, body: {} })
          .then((it: unknown) => `answered ${JSON.stringify(it)}`)
          .catch((error: unknown) => String(error))
      const port = chrome.runtime.connect(id, { name: "offscreen" })
      const ended = new Promise<string>((resolve) => {
        port.onDisconnect.addListener(() => resolve(chrome.runtime.lastError?.message ?? "ended"))
        port.onMessage.addListener((it) => resolve(`answered ${JSON.stringify(it)}`))
      })
      return Promise.all([...verbs.map(ask), ended])
    },
    [ownId, messages] as const
  )
  expect(answers).toHaveLength(messages.length + 1)
  for (const answer of answers)
    expect(answer).toMatch(/Could not establish connection|Receiving end/)
})

test("another extension reads no page of ours, nor runs anything in one", async () => {
  const page = await browser.openWindow(`chrome-extension://${ownId}/sidepanel.html`)
  const tried = await stranger.evaluate(async (id) => {
    const tab = (await chrome.tabs.query({})).find((it) => it.url?.includes(id))
    const say = (error: unknown) => String(error)
    return {
      run: await chrome.scripting
        .executeScript({ target: { tabId: tab?.id ?? -1 }, func: () => document.title })
        .then(() => "ran", say),
      read: await fetch(`chrome-extension://${id}/manifest.json`).then(() => "read", say),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      local: Object.keys(await chrome.storage.local.get(null))
    }
  }, ownId)
  expect(tried.run).toMatch(/Cannot access|cannot be scripted/i)
  expect(tried.read).toContain("Failed to fetch")
  expect(tried).toMatchObject({ databases: [], local: [] })
  await page.close()
})
