/** Posters and QR codes in the real browser: made, read by another decoder, handed on. */
import { mkdirSync, readFileSync } from "node:fs"
import { expect, type Page, test } from "@playwright/test"
import jsQR from "jsqr"
import { PNG } from "pngjs"

import { faults } from "../support/axe"
import { blankProduct, type Product } from "~model/product"
import { newRecord } from "~model/row"
import { drawPhoto } from "../support/product-photo"
import { readQr } from "../support/qr-picture"
import { type Seller, startSeller } from "../support/seller"

const pictures = "build/pictures/posters"
/** Kept by a customer's link: their code is on nobody else's poster. */
const url = "https://shop.example/商品/红富士?规格=5公斤&rg=k7f3q2b9xz#评价"
const link = new URL(url.replace("&rg=k7f3q2b9xz", "")).href
const yuan = (amount: number) => ({ minor: amount * 100, currency: "CNY" })
const apples: Product = {
  ...newRecord(1_000),
  ...blankProduct,
  title: "Red Fuji apples from Aksu, 5 kg box",
  url,
  brand: "Aksu Orchard",
  price: yuan(128),
  compareAt: yuan(168)
}

let seller: Seller
test.beforeAll(async () => {
  test.setTimeout(120_000)
  mkdirSync(pictures, { recursive: true })
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("products", [apples])
})
test.afterAll(() => seller?.close())

const photo = async (page: Page, width: number, height: number, type = "image/jpeg") =>
  Buffer.from(
    (await page.evaluate(drawPhoto, [width, height, type] as const)).split(",")[1] ?? "",
    "base64"
  )

const openRecord = async () => {
  const page = await seller.openOwn(`tabs/workspace.html#products/${apples.id}`)
  await page.setViewportSize({ width: 1280, height: 1000 })
  return page
}

const poster = (page: Page) => page.getByRole("img", { name: /^Poster of/ })
const drawn = (page: Page) =>
  expect(page.locator("[aria-busy]").filter({ has: poster(page) })).toHaveAttribute(
    "aria-busy",
    "false"
  )

/** The file that a press saved. */
const saved = async (page: Page, button: string, name?: string): Promise<Buffer> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click()
  ])
  if (name) await download.saveAs(`${pictures}/${name}.png`)
  return readFileSync((await download.path()) ?? "")
}

const read = (file: Buffer) => {
  const { data, width, height } = PNG.sync.read(file)
  const small = halved(new Uint8ClampedArray(data), width, height)
  return { width, height, says: jsQR(small.data, small.width, small.height)?.data }
}

/** A picture half as wide and high, as chats make them smaller. */
const halved = (data: Uint8ClampedArray, wide: number, high: number) => {
  const [width, height] = [Math.floor(wide / 2), Math.floor(high / 2)]
  const small = new Uint8ClampedArray(width * height * 4)
  for (let at = 0; at < small.length; at++) {
    const [x, y] = [Math.floor(at / 4) % width, Math.floor(at / 4 / width)]
    const from = (2 * y * wide + 2 * x) * 4 + (at % 4)
    const four = [from, from + 4, from + wide * 4, from + wide * 4 + 4].map((it) => data[it] ?? 0)
    small[at] = four.reduce((sum, it) => sum + it, 0) / 4
  }
  return { data: small, width, height }
}

/** Milliseconds from the click on a button until the poster is a picture on the screen. */
const untilShown = (page: Page, button: string): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const press = [...document.querySelectorAll("button")].find((it) => it.textContent === name)
        const start = performance.now()
        const look = () => {
          const image = document.querySelector<HTMLImageElement>('img[alt^="Poster of"]')
          if (!image) return
          watch.disconnect()
          void image.decode().then(() => resolve(performance.now() - start))
        }
        const watch = new MutationObserver(look)
        watch.observe(document.body, { childList: true, subtree: true })
        press?.click()
      }),
    button
  )

test("posters of every shape and look, with and without a picture, are read by another decoder", async () => {
  test.setTimeout(120_000)
  const page = await openRecord()
  await page.getByRole("button", { name: "Choose a picture" }).waitFor()
  const fields = page.locator('input[type="file"]')
  await fields.first().setInputFiles({
    name: "apples.jpg",
    mimeType: "image/jpeg",
    buffer: await photo(page, 1400, 1400)
  })
  await expect(page.getByRole("button", { name: "Another picture" })).toBeVisible()
  const first = await untilShown(page, "Make a poster")
  const sizes = { "1:1": [1080, 1080], "3:4": [1080, 1440], "9:16": [1080, 1920] }
  await page
    .getByLabel("Words on the poster")
    .fill("Picked last week, crisp and sweet.\nI eat two a day.")
  const one = async (name: string, [width = 0, height = 0]: number[]) => {
    await drawn(page)
    expect(read(await saved(page, "Save PNG", name))).toEqual({ width, height, says: link })
  }
  await one("3-4-small", sizes["3:4"])
  // From a file, sharper.
  await fields.nth(1).setInputFiles({
    name: "large.jpg",
    mimeType: "image/jpeg",
    buffer: await photo(page, 1600, 1600)
  })
  await expect(page.getByRole("button", { name: "Back to the product's" })).toBeVisible()
  for (const [shape, size] of Object.entries(sizes)) {
    await page.getByText(shape, { exact: true }).click()
    for (const look of ["Paper", "Colour", "Night"]) {
      await page.getByText(look, { exact: true }).click()
      await one(`${shape.replace(":", "-")}-${look}`, size)
    }
  }
  await page.getByRole("button", { name: "No picture" }).click()
  await page.getByText("中文", { exact: true }).click()
  for (const [shape, size] of Object.entries(sizes)) {
    await page.getByText(shape, { exact: true }).click()
    await one(`${shape.replace(":", "-")}-words`, size)
  }
  const links = await seller.rows("shareLinks")
  expect(links).toMatchObject([{ channel: "poster", href: link, productId: apples.id }])
  await page.getByRole("button", { name: "Keep as reply" }).click()
  await expect(page.getByText(/^Reply saved: Poster of/)).toBeVisible()
  expect(await seller.rows("snippets")).toMatchObject([
    { bodies: [{ parts: [{ kind: "picture" }] }] }
  ])
  for (const theme of ["dark", "light"]) {
    await page.evaluate((theme) => (document.documentElement.dataset["theme"] = theme), theme)
    expect(await faults(page)).toEqual([])
  }
  await page
    .locator("section")
    .filter({ has: poster(page) })
    .last()
    .screenshot({ path: `${pictures}/maker.png` })
  test.info().annotations.push({ type: "first poster", description: `${Math.round(first)} ms` })
  await page.close()
})

test("hostile pictures are refused with a sentence; a QR code comes in colours a camera can read", async () => {
  const page = await openRecord()
  await page.getByRole("button", { name: "Make a poster" }).click()
  await expect(poster(page)).toBeVisible()
  const png = await photo(page, 40, 40, "image/png")
  const wide = Buffer.from(png)
  wide.writeUInt32BE(20_000, 16)
  wide.writeUInt32BE(20_000, 20)
  const hostile = [
    {
      name: "logo.svg",
      buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
      why: "SVG drawing"
    },
    { name: "wide.png", buffer: wide, why: "too large" },
    { name: "half.png", buffer: png.subarray(0, 60), why: "damaged" },
    { name: "huge.png", buffer: Buffer.concat([png, Buffer.alloc(60_000_000)]), why: "too large" },
    { name: "tool.png", buffer: Buffer.from("MZ"), why: "no picture" }
  ]
  for (const { name, buffer, why } of hostile) {
    // What a test hands over itself is kept small by the browser's driver: a page's own file is not.
    await page
      .locator('input[type="file"]')
      .nth(1)
      .evaluate(chooseFile, [
        name,
        buffer.subarray(0, 5_000).toString("base64"),
        buffer.length
      ] as const)
    await expect(page.getByRole("alert")).toContainText(`${name} is`)
    await expect(page.getByRole("alert")).toContainText(why)
  }
  await expect(poster(page)).toBeVisible()
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
  await page.bringToFront()
  await page.getByRole("button", { name: "Copy picture" }).click()
  await expect(page.getByText(/^Poster copied/)).toBeVisible()
  const copied = await page.evaluate(async () =>
    (await navigator.clipboard.read()).map((it) => it.types)
  )
  expect(copied).toEqual([["image/png"]])

  await page.getByRole("button", { name: "QR code", exact: true }).click()
  const code = page.getByRole("img", { name: /^QR code of/ })
  expect(await readQr(code)).toBe(link)
  await page.getByText("Colours and size").click()
  await page.getByLabel("Dark").fill("#ffd400")
  await expect(page.getByRole("alert")).toContainText("too close")
  await expect(page.getByRole("button", { name: "Save PNG" })).toBeHidden()
  await page.getByLabel("Dark").fill("#0b6e5f")
  await page.getByLabel("Light").fill("#fff3d6")
  expect(await readQr(code)).toBe(link)
  await page.getByLabel("Size").selectOption("banner")
  const large = read(await saved(page, "Save PNG", "qr"))
  expect(large.says).toBe(link)
  expect(large.width).toBeGreaterThanOrEqual(3200)
  const svg = (await saved(page, "Save SVG")).toString()
  for (const theme of ["light", "dark"]) {
    await page.evaluate((theme) => (document.documentElement.dataset["theme"] = theme), theme)
    expect(await faults(page)).toEqual([])
  }
  await page.goto("about:blank")
  await page.setContent(svg)
  expect(await readQr(page.locator("svg"))).toBe(link)
})

/** Runs in the page: a file of so many bytes, of which the first are these, is chosen. */
const chooseFile = (input: Element, [name, start, size]: readonly [string, string, number]) => {
  if (!(input instanceof HTMLInputElement)) throw new Error("no input")
  const bytes = Uint8Array.from(atob(start), (it) => it.charCodeAt(0))
  const files = new DataTransfer()
  files.items.add(new File([bytes, new Uint8Array(size - bytes.length)], name))
  Object.defineProperty(input, "files", { value: files.files, configurable: true })
  input.dispatchEvent(new Event("change", { bubbles: true }))
}
