// @vitest-environment happy-dom
import "../../support/fresh-database"

import { cleanup, configure, render, screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { connectShortener } from "~jobs/connect-shortener"
import type { Poster, PosterWish } from "~jobs/poster/make-poster"
import { database } from "~store/database"
import { Frame } from "~ui/screens/frame/frame"
import { ProductPoster } from "~ui/screens/workspace/products/product-poster"

import { serviceGives } from "../../jobs/shortener-service"
import { anApple } from "../../support/builders"
import { resetBrowser } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"

configure({ asyncUtilTimeout: 5000 })
vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
// Nothing is drawn here: a real browser's posters are tested end to end.
vi.mock("~jobs/poster/make-poster", () => ({
  makePoster: async ({ link }: PosterWish): Promise<Poster> =>
    link.length > 300
      ? { ok: false, why: "too-long" }
      : { ok: true, png: new Blob([link]), qr: { x: 0, y: 0, width: 1, height: 1 } }
}))

const long = anApple({ url: `https://shop.example/apples?way=${"x".repeat(400)}` })
const show = async () => {
  render(
    <Frame>
      <ProductPoster product={long} />
    </Frame>
  )
  const user = userEvent.setup()
  await user.click(await screen.findByRole("button", { name: "Make a poster" }))
  await screen.findByText(/A short link would fit/)
  return user
}

beforeEach(async () => {
  cleanup()
  await freshDatabase()
  resetBrowser()
  await database.products.add(long)
})
afterEach(() => vi.unstubAllGlobals())

test("a link too long for a poster is kept and made short there, and the poster takes that", async () => {
  serviceGives({ body: { shortUrl: "https://s.example/12C18" } })
  await connectShortener({ service: "shlink", address: "s.example", key: "k-1", domain: "" })
  const user = await show()
  expect(screen.getByRole("button", { name: "Save PNG" })).toHaveProperty("disabled", true)
  await user.click(await screen.findByRole("button", { name: "Keep it, to make it short" }))
  await user.click(await screen.findByRole("button", { name: "Make a short link" }))
  await screen.findByText(/The QR code was read back from this picture. It leads to shop.example/)
  expect(screen.queryByText(/A short link would fit/)).toBeNull()
  await user.click(screen.getByRole("button", { name: "Save PNG" }))
  await waitFor(async () =>
    expect(await database.shareLinks.toArray()).toMatchObject([
      { channel: "poster", target: long.url, short: "https://s.example/12C18" }
    ])
  )
})

test("where no service is connected it leads to where one is", async () => {
  await show()
  await screen.findByText("No service for short links is connected yet.")
  expect(screen.getByRole("button", { name: "Settings" })).toBeTruthy()
  expect(screen.queryByRole("button", { name: "Keep it, to make it short" })).toBeNull()
})
