// @vitest-environment happy-dom
import "../../support/fresh-database"

import { cleanup, configure, render, screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { beforeEach, expect, test, vi } from "vitest"
import { changeSetting, readSettings } from "~jobs/settings"
import type { Contact } from "~model/contact"
import type { Product } from "~model/product"
import { database } from "~store/database"
import { startI18n } from "~ui/i18n"
import { Frame } from "~ui/screens/frame/frame"
import { CartMaker } from "~ui/screens/panel/share/cart/cart-maker"

import { aContact, anApple } from "../../support/builders"
import { resetBrowser } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"

configure({ asyncUtilTimeout: 5000 })
vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(async () => {
  cleanup()
  await freshDatabase()
  resetBrowser()
})

const blank = { sku: "", price: null, available: null }
const apples = anApple({
  variants: [
    { ...blank, id: "s", name: "5 kg", shopId: "11" },
    { ...blank, id: "l", name: "10 kg" }
  ]
})
const link = () => within(screen.getByRole("region", { name: "The link" }))

const show = async (product: Product = apples, contact: Contact | null = null) => {
  await startI18n("en")
  await database.products.put(product)
  render(
    <Frame>
      <CartMaker product={product} contact={contact} />
    </Frame>
  )
  await screen.findByRole("list", { name: "In the cart" })
  return userEvent.setup()
}

test("two variants with a coupon; an id that is missing is asked for, and kept with the product", async () => {
  await changeSetting("shopSystems", { "https://shop.example": "shopify" })
  const user = await show(apples, aContact({ name: "Zhang", code: "ab2cd3ef4g" }))
  await user.clear(screen.getByLabelText("How many of Apples 5 kg"))
  await user.type(screen.getByLabelText("How many of Apples 5 kg"), "2")
  await user.click(screen.getByRole("button", { name: "Another variant" }))
  expect((await screen.findByRole("alert")).textContent).toContain("“Apples 5 kg (10 kg)”")
  await user.type(screen.getByLabelText("Shop’s id of Apples 5 kg (10 kg)"), "12")
  await user.click(screen.getByRole("button", { name: "Keep id" }))
  expect(screen.queryByRole("button", { name: "Another variant" })).toBeNull()
  await user.type(screen.getByLabelText("Coupon"), "TEN")
  await user.selectOptions(screen.getByLabelText("Buyers land in"), "the checkout")
  await user.click(await screen.findByRole("button", { name: "Copy cart link" }))
  const href =
    "https://shop.example/cart/11:2,12:1?discount=TEN&ref=ab2cd3ef4g"
    + "&attributes%5Brg%5D=ab2cd3ef4g&rg=ab2cd3ef4g"
  await waitFor(async () => expect(await database.shareLinks.count()).toBe(1))
  expect((await database.shareLinks.toArray())[0]).toMatchObject({
    href,
    way: "cart",
    channel: "shopify-cart",
    coupon: "TEN",
    code: "ab2cd3ef4g",
    productId: apples.id
  })
  expect(await navigator.clipboard.readText()).toBe(href)
  expect((await database.products.get(apples.id))?.variants[1]).toMatchObject({ shopId: "12" })
  expect(link().getByText("It goes straight to the checkout.")).toBeTruthy()
})

test("what the shop runs on is chosen once; WooCommerce's trap is told", async () => {
  const user = await show(anApple({ shopId: "7" }))
  expect(link().getByText(/Nothing is in the cart yet/)).toBeTruthy()
  await user.selectOptions(screen.getByLabelText("The shop runs on"), "WooCommerce")
  await waitFor(() => expect(link().getByText(/empties the buyer’s cart/)).toBeTruthy())
  expect(link().getByText("https://shop.example/checkout-link/?products=7:1")).toBeTruthy()
  expect((await readSettings()).shopSystems).toEqual({ "https://shop.example": "woocommerce" })
})

test("nothing is given of a number that is none, and without the code when it is not wanted", async () => {
  await changeSetting("shopSystems", { "https://shop.example": "shopify" })
  const user = await show(anApple({ shopId: "7" }), aContact({ name: "Zhang", code: "ab2cd3ef4g" }))
  await user.click(screen.getByRole("checkbox", { name: "With the code of Zhang in it" }))
  expect(link().getByText("https://shop.example/cart/7:1?storefront=true")).toBeTruthy()
  await user.type(screen.getByLabelText("How many of Apples 5 kg"), "x")
  expect((await screen.findByRole("alert")).textContent).toContain("whole number")
  expect(screen.queryByRole("button", { name: "Copy cart link" })).toBeNull()
})

test("a WooCommerce shop in a folder of its host: its link begins there, and it is kept", async () => {
  await changeSetting("shopSystems", { "https://shop.example": "woocommerce" })
  const user = await show({ ...apples, url: "https://shop.example/shop/product/apples/" })
  const box = await screen.findByLabelText("Folder of the shop")
  await user.type(box, "https://other.example/shop{Enter}")
  expect(await screen.findByText("That is no folder of https://shop.example.")).toBeTruthy()
  expect((await readSettings()).shopFolders).toEqual({})
  await user.clear(box)
  await user.type(box, "shop/{Enter}")
  expect(
    await link().findByText("https://shop.example/shop/checkout-link/?products=11:1")
  ).toBeTruthy()
  expect((await readSettings()).shopFolders).toEqual({ "https://shop.example": "/shop" })
})
