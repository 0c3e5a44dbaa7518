// @vitest-environment happy-dom
import "../../support/fresh-database"

import { cleanup, screen, waitFor } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { database } from "~store/database"
import { anApple } from "../../support/builders"
import { resetBrowser } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"
import { mountPanel } from "./follow"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
})
afterEach(cleanup)

const words = (id: string, text: string, expiresAt: number) =>
  ({ id, kind: "taobao", text, addedAt: 1, expiresAt }) as const

test("app words that ended are not copied: a new text is pasted in their place, and they are removed", async () => {
  const old = words("a", "3:/ ￥CZ3457abcde￥", Date.now() - 1000)
  await database.products.add(anApple({ shareTexts: [old] }))
  const user = await mountPanel("https://shop.example/")
  await user.click(screen.getByRole("tab", { name: "Share" }))
  await user.type(await screen.findByLabelText("Product"), "app")
  await user.click(await screen.findByRole("button", { name: "Apples 5 kg" }))
  expect(await screen.findByText("expired")).toBeTruthy()
  expect(screen.queryByRole("button", { name: "Copy share text" })).toBeNull()
  await user.click(screen.getByRole("button", { name: "Paste a new one" }))
  const box = await screen.findByLabelText("Paste a share text")
  await waitFor(() => expect(document.activeElement).toBe(box))
  await user.paste("5:/ ￥NEW00abcdeF￥ apples")
  await user.click(screen.getByRole("button", { name: "Keep it" }))
  expect(await screen.findByRole("button", { name: "Copy share text" })).toBeTruthy()
  await user.click(screen.getByRole("button", { name: "Remove share text" }))
  await waitFor(async () => {
    const [apple] = await database.products.toArray()
    expect(apple?.shareTexts.map((it) => it.text)).toEqual(["5:/ ￥NEW00abcdeF￥ apples"])
  })
})
