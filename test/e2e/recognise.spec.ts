import { execFile } from "node:child_process"
import { readFileSync } from "node:fs"

import { type Browser, type Page, expect, test } from "@playwright/test"

import { bundleEngine, launchChromium, main, openTab, recognise } from "../../scripts/recognise"
import { fixtures } from "../sites/fixtures"
import { inHere } from "../support/in-here"

/** Runs the command as a contributor would, but for npm's own banner. */
const command = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, ["scripts/recognise.mjs", ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err })
    })
  })

const CHAT = "test/sites/telegram-a/chat.html"

test.describe("npm run recognise", () => {
  test("prints the sighting and nothing else", async () => {
    const { code, out, err } = await command("https://web.telegram.org/a/#1234567890", CHAT)
    expect(JSON.parse(out)).toMatchObject({ site: "telegram-a", name: "Anna Example" })
    expect(err).toBe("")
    expect(code).toBe(0)
  })

  test("knows self-hosted software at any address", async () => {
    const url = "https://tee-laden.example:8443/blog/wp-admin/post.php?post=1042&action=edit"
    const { code, out } = await command(url, "test/sites/woocommerce/order.html")
    expect(JSON.parse(out)).toMatchObject({
      site: "woocommerce@https://tee-laden.example:8443/blog",
      identity: { kind: "id", value: "17" }
    })
    expect(code).toBe(0)
  })

  test("prints null, and to standard error why", async () => {
    const { code, out, err } = await command("https://web.telegram.org/a/#99", CHAT)
    expect(out.trim()).toBe("null")
    expect(err.trim()).toBe("telegram-a: disagreement")
    expect(code).toBe(0)
  })

  for (const [what, args, says] of [
    ["no arguments", [], "two arguments"],
    ["too many arguments", ["https://a.example/", CHAT, "x"], "two arguments"],
    ["no address", ["telegram", CHAT], "no http or https address: telegram"],
    ["a file's address", ["file:///etc/passwd", CHAT], "no http or https address"],
    ["a file that is not there", ["https://a.example/", "no.html"], "cannot be read: no.html"],
    ["a folder", ["https://a.example/", "test"], "cannot be read: test"]
  ] as const)
    test(`${what}: exit code 2 and a plain sentence`, async () => {
      const { code, out, err } = await inHere(main, args)
      expect(out).toBe("")
      expect(err).toContain(says)
      expect(err).toContain("npm run recognise -- <url> <file.html>")
      expect(code).toBe(2)
    })

  test("an exit code is the program's", async () => {
    expect(await command()).toMatchObject({ code: 2, out: "" })
  })
})

test.describe("in a real browser", () => {
  let browser: Browser
  let tab: Page
  let engine: string
  test.beforeAll(async () => {
    browser = await launchChromium()
    tab = await openTab(browser)
    engine = await bundleEngine()
  })
  test.afterAll(() => browser.close())

  test("of every site a saved page, loaded by itself, is read as it says", async () => {
    // The doctor reads all of them, in frames of one page: see commands.spec.ts.
    test.setTimeout(180_000)
    const seen = fixtures.filter((it) => it.expect.seen)
    const first = seen.filter((it, at) => seen[at - 1]?.site !== it.site)
    expect(first.length).toBeGreaterThan(5)
    for (const { site, page, url, html, storage, expect: wanted } of first) {
      const answers = await recognise(tab, engine, { url, html, storage })
      const own = answers.find((it) => it.adapter === site)
      expect.soft(own?.reading, `${site}/${page}`).toEqual(wanted)
    }
  })

  test("a page's own scripts stay off, and it asks for nothing", async () => {
    const html = readFileSync(CHAT, "utf8").replace(
      "</body>",
      `<script>document.querySelectorAll("h3").forEach((it) => (it.textContent = "Eve"))</script>
       <img src="https://elsewhere.example/x.png" onerror="document.body.remove()"></body>`
    )
    const url = "https://web.telegram.org/a/#1234567890"
    const [answer] = await recognise(tab, engine, { url, html })
    expect(answer?.reading).toMatchObject({ sighting: { name: "Anna Example" } })
  })

  test("what the style hides is not read", async () => {
    const html = `<style>.old { visibility: hidden } .older { display: none }</style>
      <div id="main"><header><span class="older" dir="auto">Anna</span>
      <span class="old" dir="auto">Boris</span><span dir="auto">Chen</span></header></div>`
    const [answer] = await recognise(tab, engine, { url: "https://web.whatsapp.com/", html })
    expect(answer?.reading).toMatchObject({ sighting: { name: "Chen" } })
  })
})
