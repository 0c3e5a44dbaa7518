import { execFile } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { gzipSync } from "node:zlib"

import { type Browser, expect, test } from "@playwright/test"
import * as v from "valibot"

import { main } from "../../scripts/capture/capture"
import { bundleReader, readPage } from "../../scripts/capture/page-reader"
import { launchChromium } from "../../scripts/recognise"
import { CaptureResult } from "~model/captured-product"
import { inHere } from "../support/in-here"

// Some are programs of their own that start a browser.
test.describe.configure({ timeout: 120_000 })

const URL_OF = (id: string) => `https://shop.example/p/${id}`

const cup = (more = "", price = "12.90") => `<!doctype html><title>Cup</title><h1>Cup</h1>
  <script type="application/ld+json">{"@type":"Product","name":"Cup","sku":"K-881","brand":"Werk",
  "offers":{"price":"${price}","priceCurrency":"EUR","availability":"https://schema.org/InStock"}}</script>
  <p>€${price}</p>${more}`

let folder: string
test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "regulars-capture-"))
  mkdirSync(path.join(folder, "pages"))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

const save = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

const command = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, ["scripts/command.mjs", "capture", ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err })
    })
  })

test("prints the product of one page, and nothing else", async () => {
  const { code, out, err } = await command(URL_OF("1"), save("one.html.gz", gzipSync(cup())))
  const result: unknown = JSON.parse(out)
  expect(v.safeParse(CaptureResult, result).issues).toBeUndefined()
  expect(result).toMatchObject({
    title: { value: "Cup" },
    price: { value: { minor: 1290, currency: "EUR" }, source: "json-ld", confidence: "high" }
  })
  expect([err, code]).toEqual(["", 0])
})

test("a batch: one object; what cannot be read is named, and the rest goes on", async () => {
  const page = (id: string, content: string | Uint8Array) => save(`pages/${id}.html.gz`, content)
  page("a", gzipSync(cup()))
  page("b", gzipSync("<title>About us</title><p>Nothing here"))
  page(
    "yen",
    gzipSync(cup("", "1290").replace("EUR", "JPY").replace("€", "").replace("InStock", "PreOrder"))
  )
  page("broken", gzipSync(cup()).subarray(0, 60))
  page("not-packed", cup())
  const ids = ["a", "b", "yen", "broken", "not-packed", "missing"]
  const list = save(
    "pages.json",
    JSON.stringify(Object.fromEntries(ids.map((id) => [id, { url: URL_OF(id) }])))
  )
  const { code, out, err } = await command("--batch", list, path.join(folder, "pages"))
  expect(JSON.parse(out)).toEqual({
    a: {
      price: "12.90",
      currency: "EUR",
      sku: "K-881",
      availability: "InStock",
      name: "Cup",
      brand: "Werk"
    },
    b: {},
    yen: {
      price: "1290.00",
      currency: "JPY",
      sku: "K-881",
      availability: "PreOrder",
      name: "Cup",
      brand: "Werk"
    }
  })
  const lines = err.trim().split("\n")
  expect(lines.map((it) => it.split(":")[0]).toSorted()).toEqual([
    "broken",
    "missing",
    "not-packed"
  ])
  expect(code).toBe(0)
})

for (const [what, list, says] of [
  [
    "the truth beside the address",
    '{"a1":{"url":"https://a.example/","price":"5"}}',
    '"a1" has "price"'
  ],
  ["no address", '{"a1":{}}', '"a1" has no http or https address'],
  ["a file's address", '{"a1":{"url":"file:///etc/passwd"}}', '"a1" has no http or https address'],
  ["a path for an id", '{"../a":{"url":"https://a.example/"}}', '"../a" is no id'],
  ["a text for a page", '{"a1":"https://a.example/"}', '"a1" must be'],
  ["a list", "[]", "must be an object"],
  ["half a file", '{"a1":', "it is no JSON"]
] as const)
  test(`a list of pages with ${what} is refused whole`, async () => {
    const { code, out, err } = await inHere(main, ["--batch", save("bad.json", list), folder])
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain(says)
  })

for (const [what, args, says] of [
  ["no arguments", [], "two arguments"],
  ["no address", ["cup", "x.html"], "no http or https address: cup"],
  ["a file that is not there", ["https://a.example/", "no.html"], "cannot be read: no.html"],
  ["a list that is not there", ["--batch", "no.json", "."], "no.json cannot be used"],
  ["a batch without a folder", ["--batch", "no.json"], "--batch takes two arguments"]
] as const)
  test(`${what}: exit code 2 and a plain sentence`, async () => {
    const { code, out, err } = await inHere(main, args)
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain(says)
    expect(err).toContain("npm run capture -- <url>")
  })

test("an exit code is the program's", async () => {
  expect(await command()).toMatchObject({ code: 2, out: "" })
})

test.describe("in a real browser", () => {
  let browser: Browser
  let reader: string
  test.beforeAll(async () => {
    browser = await launchChromium()
    reader = await bundleReader()
  })
  test.afterAll(() => browser.close())

  const read = (html: string | Buffer, limit?: number) =>
    readPage(browser, reader, URL_OF("1"), Buffer.from(html), limit)

  test("the page's own scripts stay off", async () => {
    const trap = `<script>document.body.textContent = "gone"</script>
      <meta http-equiv="refresh" content="0;url=https://elsewhere.example/">
      <img src="https://elsewhere.example/x.png" onerror="document.body.remove()">`
    expect(await read(cup(trap))).toMatchObject({ ok: true, result: { title: { value: "Cup" } } })
  })

  test("old encodings are read as the page says, or as the bytes are", async () => {
    const cyrillic = Buffer.concat([
      Buffer.from('<meta charset="windows-1251"><title>'),
      Buffer.from([0xd7, 0xe0, 0xf8, 0xea, 0xe0]),
      Buffer.from("</title>" + cup().replaceAll("Cup", ""))
    ])
    const named = Buffer.from(cyrillic.toString("latin1").replaceAll("€", ""), "latin1")
    expect(await read(named)).toMatchObject({ ok: true, result: { title: { value: "Чашка" } } })
    const saved = '<meta charset="windows-1251">' + cup().replaceAll("Cup", "Чашка")
    expect(await read(saved)).toMatchObject({ ok: true, result: { title: { value: "Чашка" } } })
  })

  test("a page that is not read in time is given up", async () => {
    expect(await read(cup(), 1)).toEqual({ ok: false, why: "the page was not read within 0.001 s" })
  })

  test("a page that overrides the document's own names is read all the same, or honestly not", async () => {
    const names = ["querySelector", "querySelectorAll", "title", "body", "documentElement"]
    const images = names.map((name) => `<img name="${name}">`).join("")
    const reading = await read(cup(images))
    expect(reading.ok).toBe(true)
  })

  test("a hundred thousand elements, and megabytes of data, in good time", async () => {
    const rows = "<div class=price><span>€1.99</span></div>".repeat(25_000)
    const data = `<script>var data = [${'{"name":"Plate","price":1,"sku":"x"},'.repeat(300_000)}]</script>`
    const start = performance.now()
    expect(await read(cup(rows + data))).toMatchObject({ ok: true })
    expect(performance.now() - start).toBeLessThan(40_000)
  })
})
