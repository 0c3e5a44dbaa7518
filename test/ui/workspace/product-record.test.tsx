// @vitest-environment happy-dom
import "../../support/fresh-database"

import { act, fireEvent, screen, waitFor, within } from "@testing-library/react"
import { beforeEach, expect, test, vi } from "vitest"

import { seeProduct } from "~jobs/see-product"
import { database } from "~store/database"

import { aCapture, anApple, yuan } from "../../support/builders"
import { freshWorkspace, openWorkspace } from "./render-workspace"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(freshWorkspace)

const seen = (at: number, price: number) => ({
  at,
  price: yuan(price),
  compareAt: null,
  cost: true,
  availability: "in-stock" as const,
  source: "json-ld"
})
const found = <T,>(value: T) => ({ value, source: "json-ld", confidence: "high" }) as const
const open = async (fields: Parameters<typeof anApple>[0] = {}) => {
  const apple = anApple({ source: "json-ld", ...fields })
  await database.products.add(apple)
  const user = await openWorkspace(`#products/${apple.id}`)
  await screen.findByLabelText("Name")
  return { apple, user, stored: () => database.products.get(apple.id) }
}

test("what a page renews while the seller types elsewhere in the record stays", async () => {
  const { user, stored } = await open({ price: null, cost: yuan(68), history: [seen(1, 68)] })
  await user.type(screen.getByLabelText("GTIN"), "4006381333930")
  await act(() =>
    seeProduct(aCapture({ price: found(yuan(72)) }), "https://shop.example/apples").then(
      () => undefined
    )
  )
  await user.click(screen.getByRole("button", { name: "Save" }))
  expect(await screen.findByText(/^That is no GTIN/)).toBeTruthy()
  await user.type(screen.getByLabelText("GTIN"), "{Backspace}1")
  await user.click(screen.getByRole("button", { name: "Save" }))
  await waitFor(async () => expect((await stored())?.gtin).toBe("4006381333931"))
  expect(await stored()).toMatchObject({ cost: yuan(72), price: null, source: "json-ld" })
})

test("the history says in words what the line shows, and each line where it was read", async () => {
  await open({ history: [seen(1, 60), seen(2, 75), seen(3, 68)] })
  const history = within(await screen.findByRole("region", { name: /^What its page said/ }))
  expect(
    history.getByRole("img", { name: "3 prices seen, from ¥60 to ¥75; the last one ¥68." })
  ).toBeTruthy()
  expect(history.getAllByRole("row")).toHaveLength(4)
  expect(history.getAllByText("shop data")).toHaveLength(3)
})

test("share texts: one is pasted, told what it is, corrected and taken away; undo brings it back", async () => {
  const { user, stored } = await open()
  const box = await screen.findByLabelText("Paste a share text")
  await user.click(box)
  await user.paste("apples")
  expect((await screen.findByRole("alert")).textContent).toContain("no share text")
  await user.clear(box)
  await user.paste("#小程序://果园小店/有机苹果/AbCdEf123456")
  expect(await screen.findByText("It does not say how long it opens.")).toBeTruthy()
  await user.click(screen.getByRole("button", { name: "Keep it" }))
  expect(await screen.findByText("no end known")).toBeTruthy()
  const until = screen.getByLabelText("Opens until")
  fireEvent.change(until, { target: { value: "2020-01-31" } })
  expect(screen.getByText("no end known")).toBeTruthy()
  fireEvent.blur(until)
  expect(await screen.findByText("expired")).toBeTruthy()
  await user.click(screen.getByRole("button", { name: "Remove share text" }))
  await waitFor(async () => expect((await stored())?.shareTexts).toEqual([]))
  await user.click((await screen.findAllByRole("button", { name: "Undo" })).at(-1) as HTMLElement)
  await waitFor(async () => expect((await stored())?.shareTexts).toHaveLength(1))
})

test("a variant has its own SKU, price and stock", async () => {
  const { user, stored } = await open()
  await user.click(screen.getByRole("button", { name: "Add variant" }))
  await user.type(screen.getByLabelText("Variant"), "10 kg")
  await user.type(screen.getByLabelText("SKU: 10 kg"), "AP-10")
  await user.type(screen.getByLabelText("Price, if it differs: 10 kg"), "128")
  await user.selectOptions(screen.getByLabelText("Stock: 10 kg"), "Sold out")
  await user.click(screen.getByRole("button", { name: "Save" }))
  await waitFor(async () =>
    expect((await stored())?.variants).toMatchObject([
      { name: "10 kg", sku: "AP-10", price: yuan(128), available: false }
    ])
  )
})

test("a file that is no picture is refused in words; a picture may be taken away", async () => {
  const { user, stored } = await open({ pictureId: "old" })
  const file = new File(["hello"], "a.png", { type: "image/png" })
  await user.upload(screen.getByLabelText("Choose a picture"), file)
  expect(await screen.findByText(/^That file is no picture/)).toBeTruthy()
  expect((await stored())?.pictureId).toBe("old")
  await user.click(screen.getByRole("button", { name: "Remove picture" }))
  await waitFor(async () => expect((await stored())?.pictureId).toBeNull())
})

test("the shop's ids, for cart links: kept while other things are edited, and typed by hand", async () => {
  const blank = { sku: "", price: null, available: null }
  const { user, stored } = await open({
    variants: [
      { ...blank, id: "s", name: "S", shopId: "11" },
      { ...blank, id: "m", name: "M" }
    ]
  })
  await user.click(screen.getByText("Shop’s ids, for cart links"))
  await user.type(screen.getByLabelText("Shop’s id of M"), " 12 ")
  await user.click(screen.getByRole("button", { name: "Save" }))
  await waitFor(async () =>
    expect((await stored())?.variants).toMatchObject([{ shopId: "11" }, { shopId: "12" }])
  )
})

test("a product kept by a customer's link goes into its QR code without theirs", async () => {
  const { user } = await open({ url: "https://shop.example/apples?rg=abcde23456" })
  await user.click(await screen.findByRole("button", { name: "QR code" }))
  const code = await screen.findByRole("img", { name: /^QR code/ })
  expect(code.dataset["qr"]).toBe("https://shop.example/apples")
})
