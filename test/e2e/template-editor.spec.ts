import { expect, type Page, test } from "@playwright/test"
import { faults } from "../support/axe"
import { aContact, anApple } from "../support/builders"
import { type Seller, startSeller } from "../support/seller"

let seller: Seller
let page: Page
test.beforeAll(async () => {
  test.setTimeout(180_000)
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("products", [anApple()])
  await seller.seed("contacts", [aContact({ name: "Bobby from the market", phone: "" })])
  page = await seller.openOwn("tabs/workspace.html#settings")
  await page.setViewportSize({ width: 1100, height: 900 })
})
test.afterAll(() => seller?.close())

/** The card text in English: the first of the texts. */
const box = () => page.getByRole("textbox", { name: /^Product card text · English/ })
/** Clicks into it once it is the editor. */
const enter = async () => {
  await page.locator(".cm-content").first().waitFor()
  await box().click()
}
const preview = () => page.getByRole("status").filter({ hasText: /\S/ }).first()

test("a card text is written with suggestions, and read at once for a real customer and product", async () => {
  await enter()
  await page.keyboard.press("ControlOrMeta+a")
  await page.keyboard.type("For {{ customer.na")
  await expect(page.getByRole("option", { name: "customer.name" })).toBeVisible()
  await expect(page.getByText("The customer’s name")).toBeVisible()
  await page.keyboard.press("Enter")
  await page.keyboard.press("End")
  await page.keyboard.type(": {{ product.name }}, {{ price | money: 2 }}")
  await expect(preview()).toHaveText("For Bobby from the market: Apples 5 kg, ¥136")
  await page.keyboard.type(" {{ customer.phone }}")
  await expect(preview()).toHaveText("For Bobby from the market: Apples 5 kg, ¥136 ____")
  await expect(page.getByText("stays a gap to fill: customer.phone")).toBeVisible()
})

test("a tag comes with its end, and the caret inside", async () => {
  await enter()
  await page.keyboard.press("ControlOrMeta+a")
  await page.keyboard.type("{% unl")
  await expect(page.getByRole("option", { name: "unless" })).toBeVisible()
  // Enter is taken once the list has stood a moment, as its explanation has.
  await expect(page.getByText("Only if this is not so")).toBeVisible()
  await page.keyboard.press("Enter")
  await page.keyboard.type("link")
  await expect(box()).toHaveText("{% unless link %}{% endunless %}")
})

test("a mistake is marked where it is, in plain words, and not saved", async () => {
  await enter()
  await page.keyboard.press("ControlOrMeta+a")
  await page.keyboard.type("Hi\n{{ customer.nmae }")
  const said = "Line 2, column 4: “customer.nmae” is not known. Did you mean “customer.name”?"
  await expect(preview()).toHaveText(said)
  await expect(page.locator(".cm-lintRange-error")).toHaveText(/^customer\.nmae/)
  await page.keyboard.press("ControlOrMeta+z")
  await expect(box()).not.toContainText("nmae")
})

test("the focus comes in and goes out by keys alone, and axe finds nothing wrong", async () => {
  await box().focus()
  await page.keyboard.press("Tab")
  await expect(box()).not.toBeFocused()
  await page.keyboard.press("Shift+Tab")
  await expect(box()).toBeFocused()
  expect(await faults(page)).toEqual([])
})
