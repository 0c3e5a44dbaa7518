/** A product read from a shop's page: put right by hand, kept, and renewed when it is seen again. */
import { expect, type Page, test } from "@playwright/test"
import { PNG } from "pngjs"

import { faults } from "../support/axe"
import { openPanel } from "../support/panel"
import {
  applePage,
  formPage,
  listPage,
  type ProductSite,
  CDN,
  startProductSite
} from "../support/product-site"
import { type Seller, startSeller } from "../support/seller"

test.describe.configure({ mode: "serial" })

let shop: ProductSite

test.beforeAll(async () => {
  shop = await startProductSite()
})
test.afterAll(async () => {
  await shop?.stop()
})

const start = async (origins: readonly string[]) => {
  const seller = await startSeller(origins, { map: shop.map })
  const page = await seller.context.newPage()
  const panel = await openPanel(seller)
  await page.bringToFront()
  return { seller, page, panel }
}

const products = (seller: Seller) => seller.rows("products")

/** Opens a page and presses the key that has it read. */
const read = async (seller: Seller, page: Page, url: string) => {
  await page.bringToFront()
  await page.goto(url)
  await seller.chord(page, "capture-page")
}

const thumb = (panel: Page) => panel.getByRole("img", { name: "Picture of the product" })

/** What is in the middle and at the edge of the thumbnail, as red, green, blue. */
const colours = async (panel: Page) => {
  const { data, width, height } = PNG.sync.read(
    Buffer.from(
      await thumb(panel).evaluate(async (it: HTMLImageElement) => {
        await it.decode()
        const canvas = document.createElement("canvas")
        canvas.width = it.naturalWidth
        canvas.height = it.naturalHeight
        canvas.getContext("2d")?.drawImage(it, 0, 0)
        return canvas.toDataURL("image/png").split(",")[1] ?? ""
      }),
      "base64"
    )
  )
  const at = (x: number, y: number) =>
    Array.from(data.subarray(4 * (width * y + x), 4 * (width * y + x) + 3))
  return { middle: at(width / 2, height / 2), edge: at(4, 4), width, height }
}

test.describe("in a shop that was granted", () => {
  let seller: Seller
  let page: Page
  let panel: Page

  test.beforeAll(async () => {
    test.setTimeout(120_000)
    ;({ seller, page, panel } = await start(["https://shop.example/*"]))
  })
  test.afterAll(async () => {
    await seller?.close()
  })

  test("each value says where it stood; what is typed over is the seller's; it is kept", async () => {
    await read(seller, page, shop.put("/products/apples?utm_source=x", applePage()))
    const card = panel.getByRole("region", { name: "Apples 5 kg, crisp" })
    await expect(card).toContainText("¥68")
    await expect(card).toContainText("4006381333931")
    await expect(card).toContainText("shop data")
    await expect(card).toContainText("shop.example/products/apples")
    await expect(thumb(panel)).toBeVisible()
    expect(await faults(panel)).toEqual([])

    await card.getByRole("button", { name: "Correct: Name" }).click()
    await panel.keyboard.type("Sweet apples")
    await panel.keyboard.press("Enter")
    const renamed = panel.getByRole("region", { name: "Sweet apples" })
    await renamed.getByRole("button", { name: "Correct: Cost" }).click()
    await panel.keyboard.type("from 9.99")
    await panel.keyboard.press("Enter")
    await expect(renamed.getByRole("alert")).toBeVisible()
    await panel.keyboard.press("Escape")
    await renamed.getByRole("button", { name: /^Cost × 1.4/ }).click()
    await renamed.getByRole("button", { name: "Save product" }).click()
    await expect(
      renamed.or(panel.getByRole("region", { name: "Apples 5 kg, crisp" }))
    ).toContainText("Saved, sells at ¥99")
    const [product] = await products(seller)
    expect(product).toMatchObject({
      title: "Sweet apples",
      url: "https://shop.example/products/apples",
      cost: { minor: 6800, currency: "CNY" },
      price: { minor: 9900, currency: "CNY" },
      gtin: "4006381333931",
      history: [{ price: { minor: 6800, currency: "CNY" }, cost: true, source: "json-ld" }]
    })
    expect(await seller.rows("blobs")).toHaveLength(1)
  })

  test("its picture was drawn in the page: small, and without a request", async () => {
    const { middle, edge, width, height } = await colours(panel)
    expect(Math.max(width, height)).toBe(160)
    expect(middle[0]).toBeGreaterThan(150)
    expect(edge[1]).toBeGreaterThan(100)
    expect(shop.asked("/apple.png")).toBe(1)
    expect(new Set(seller.requests.map((it) => it.host))).toEqual(new Set(["shop.example"]))
  })

  test("seen again at another price it renews itself, and its history grows", async () => {
    await read(
      seller,
      page,
      shop.put("/products/apples", applePage({ price: "72.50", stock: "OutOfStock" }))
    )
    await expect
      .poll(async () => (await products(seller))[0])
      .toMatchObject({
        cost: { minor: 7250 },
        price: { minor: 9900 },
        availability: "out-of-stock"
      })
    const [product] = await products(seller)
    expect(product?.["title"]).toBe("Sweet apples")
    expect(product?.["history"]).toHaveLength(2)
    const workspace = await seller.openOwn(
      `tabs/workspace.html#products/${String(product?.["id"])}`
    )
    const history = workspace.getByRole("region", { name: "What its page said" })
    await expect(
      history.getByRole("img", { name: /from ¥68 to ¥72.50; the last one ¥72.50/ })
    ).toBeVisible()
    await expect(history.getByRole("row")).toHaveCount(3)
    await workspace
      .getByRole("textbox", { name: "Paste a share text" })
      .fill("￥dAEYbi4KO4D￥ 打开淘宝")
    await workspace.getByRole("button", { name: "Keep it" }).click()
    await expect(
      workspace.getByText("expires in 29 days").or(workspace.getByText("expires in 30 days"))
    ).toBeVisible()
    expect(await faults(workspace)).toEqual([])
    await workspace.close()
  })

  test("of several products on a page the seller says which, by keys", async () => {
    await read(seller, page, shop.put("/fruit", listPage()))
    const choices = panel.getByRole("region", { name: "3 products on this page: which one?" })
    await choices.getByRole("button", { name: /Apples/ }).focus()
    await panel.keyboard.press("ArrowDown")
    await panel.keyboard.press("Enter")
    await expect(panel.getByRole("region", { name: "Pears 3 kg" })).toContainText("¥61")
    await panel.getByRole("button", { name: "Choose another" }).click()
    await expect(choices).toBeVisible()
  })

  test("a product's form in a back office makes it the seller's own, and renews it", async () => {
    const path = "/wp-admin/post.php?post=7&action=edit"
    await read(seller, page, shop.put(path, formPage("25.00")))
    const card = panel.getByRole("region", { name: "Pears 3 kg" })
    await expect(card.getByRole("checkbox", { name: /my back office/ })).toBeChecked()
    await expect(card).toContainText("form on the page")
    await card.getByRole("button", { name: "Save product" }).click()
    const pears = async () => (await products(seller)).find((it) => it["sku"] === "PE-3")
    await expect
      .poll(pears)
      .toMatchObject({ price: { minor: 2500, currency: "EUR" }, cost: null, url: "" })
    await expect(card).toContainText("Saved, sells at €25")
    await read(seller, page, shop.put(path, formPage("27.00")))
    await expect.poll(pears).toMatchObject({ price: { minor: 2700, currency: "EUR" }, cost: null })
  })

  test("a picture of another host is none, where the screen may not be seen", async () => {
    const far = applePage({ image: `${CDN}/far.png` })
    await read(seller, page, shop.put("/products/far", far))
    await expect(panel.getByRole("region", { name: "Apples 5 kg, crisp" })).toBeVisible()
    await expect(thumb(panel)).toHaveCount(0)
    expect(shop.asked("/far.png")).toBe(1)
  })
})

test("within the key's grant a picture of another host is cropped from the screen", async () => {
  test.setTimeout(120_000)
  // Headless there is no real key, and so no grant of one; all sites allowed is as much.
  const { seller, page, panel } = await start(["<all_urls>"])
  try {
    const far = applePage({ image: `${CDN}/far2.png` })
    await read(seller, page, shop.put("/products/far2", far))
    await expect(thumb(panel)).toBeVisible()
    const { middle, edge } = await colours(panel)
    expect(middle[0]).toBeGreaterThan(150)
    expect(edge[1]).toBeGreaterThan(100)
    expect(shop.asked("/far2.png")).toBe(1)
  } finally {
    await seller.close()
  }
})
