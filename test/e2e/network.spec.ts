import { rm } from "node:fs/promises"

import { expect, test } from "@playwright/test"

import { launch, type Launched } from "../support/browser"
import { serve } from "../support/beds-server"
import { throwawayExtension } from "../support/browser-throwaway"
import { startTlsSite } from "../support/proxy-tls-site"

/** The control: a proxy that catches nothing would make every "zero requests" true. */
test.describe("the proxy sees what a page's events miss", () => {
  let extension: string
  let browser: Launched

  test.beforeEach(async () => {
    extension = await throwawayExtension()
  })
  test.afterEach(async () => {
    await browser.close()
    await rm(extension, { recursive: true, force: true })
  })

  test("a worker's fetch to another host is caught and denied", async () => {
    browser = await launch({ extension })
    const plain = await browser.worker.evaluate(() =>
      fetch("http://example.com/", { mode: "no-cors" }).then(
        (answer) => answer.type,
        () => "failed"
      )
    )
    const secure = await browser.worker.evaluate(() =>
      fetch("https://example.com/", { mode: "no-cors" }).then(
        () => "answered",
        () => "failed"
      )
    )
    expect(plain).toBe("opaque")
    expect(secure).toBe("failed")
    const caught = browser.requests.filter((seen) => seen.host === "example.com")
    expect(caught.map(({ method, port, allowed }) => ({ method, port, allowed }))).toEqual([
      { method: "GET", port: 80, allowed: false },
      { method: "CONNECT", port: 443, allowed: false }
    ])
  })

  test("the browser by itself asks nobody", async () => {
    browser = await launch({ extension })
    const served = await serve((_request, response) => response.end("<title>Here</title>"))
    try {
      const page = await browser.openWindow(`http://localhost:${served.port}/`)
      await expect(page).toHaveTitle("Here")
      expect(browser.requests.filter((seen) => !seen.allowed)).toEqual([])
      expect(browser.requests.map((seen) => seen.host)).toContain("localhost")
    } finally {
      await served.stop()
    }
  })

  test("a mapped host is served under its real name, with hosts granted in a copy", async () => {
    const site = await startTlsSite({
      host: "web.example.net",
      serves: (_request, response) => {
        response.setHeader("content-type", "text/html")
        response.end("<title>Stand-in</title>")
      }
    })
    try {
      browser = await launch({
        extension,
        map: { "web.example.net:443": { port: site.port } },
        hostPermissions: ["https://web.example.net/*"]
      })
      const page = await browser.openWindow("https://web.example.net/")
      await expect(page).toHaveTitle("Stand-in")
      const read = await browser.worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: "https://web.example.net/*" })
        const [result] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          func: () => document.title
        })
        return result?.result
      })
      expect(read).toBe("Stand-in")
    } finally {
      await site.stop()
    }
  })
})
