// @vitest-environment happy-dom
import "../../support/fresh-database"

import { screen } from "@testing-library/react"
import { beforeEach, expect, test, vi } from "vitest"

import { database } from "~store/database"

import { anApple } from "../../support/builders"
import { freshWorkspace, openWorkspace } from "./render-workspace"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(freshWorkspace)

test("a poster or a code that WeChat will not follow says so, and offers the app's own words", async () => {
  const url = "https://item.taobao.com/item.htm?id=4711"
  const text = "￥k7f3q2b9xz￥ 打开手机淘宝"
  const words = { id: "1", kind: "taobao", text, addedAt: 1, expiresAt: null } as const
  const apple = anApple({ url, shareTexts: [words] })
  await database.products.add(apple)
  const user = await openWorkspace(`#products/${apple.id}`)
  for (const name of ["Make a poster", "QR code"]) {
    await user.click(await screen.findByRole("button", { name }))
    expect(await screen.findByText(/WeChat does not open pages of item.taobao.com/)).toBeTruthy()
  }
  await user.click(screen.getByRole("button", { name: "Copy its app words" }))
  expect(await navigator.clipboard.readText()).toBe(text)
})
