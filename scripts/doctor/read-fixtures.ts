import type { Page } from "@playwright/test"
import * as v from "valibot"

import { ReadingSchema } from "~model/sighting"
import type { SiteAdapter } from "~sites/adapter"

import type { Fixture } from "../../test/sites/fixtures"

/** Where the doctor's tab is; nothing of it is asked of the network. */
const HERE = "https://doctor.example/"
const NOTHING = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/** Makes a tab ready to show saved pages in frames without scripts. */
export const openRoom = async (tab: Page, engine: string): Promise<void> => {
  await tab.route("**/*", (route) =>
    route.request().url() === HERE
      ? route.fulfill({
          contentType: "text/html",
          headers: { "content-security-policy": NOTHING },
          body: "<!doctype html>"
        })
      : route.abort()
  )
  await tab.addInitScript(`globalThis.eyes = (() => { ${engine}; return eyes })()`)
  await tab.goto(HERE)
}

/** What a site's rules read on its saved pages, in their order; the whole list at one go. */
export const readFixtures = async (tab: Page, adapter: SiteAdapter, pages: readonly Fixture[]) => {
  const input = JSON.stringify({
    adapter,
    pages: pages.map(({ html, url, storage }) => ({ html, url, storage }))
  })
  const readings: unknown = await tab.evaluate(`(async () => {
    const { adapter, pages } = ${input}
    const readings = []
    for (const { html, url, storage } of pages) {
      const frame = document.createElement("iframe")
      frame.width = 1280
      frame.height = 800
      frame.srcdoc = html
      const loaded = new Promise((done) => frame.addEventListener("load", done, { once: true }))
      document.body.append(frame)
      await loaded
      localStorage.clear()
      for (const [key, value] of Object.entries(storage)) localStorage.setItem(key, value)
      readings.push(eyes.readPage(frame.contentDocument, url, adapter))
      frame.remove()
    }
    return JSON.stringify(readings)
  })()`)
  return v.parse(v.array(ReadingSchema), JSON.parse(String(readings)))
}
