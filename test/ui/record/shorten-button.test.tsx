// @vitest-environment happy-dom
import "../../support/fresh-database"

import { cleanup, render, screen, configure } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { connectShortener } from "~jobs/connect-shortener"
import { newRecord } from "~model/row"
import { blankLink } from "~model/share-link"
import { database } from "~store/database"
import { Frame } from "~ui/screens/frame/frame"
import { ShortenButton } from "~ui/screens/record/shorten/shorten-button"

import { type Given, serviceGives } from "../../jobs/shortener-service"
import { resetBrowser } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"

// Both the database and the screen are slow on a busy machine.
configure({ asyncUtilTimeout: 5000 })
vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))

const about = { title: "Apples", target: "https://shop.example/", href: "x", channel: "chat" }
const link = { ...newRecord(1), ...blankLink, ...about }
const made = { body: { shortUrl: "https://s.example/12C18" } }

let again = (_id: string) => {}
const show = async ({ connected = true } = {}) => {
  if (connected)
    await connectShortener({ service: "shlink", address: "s.example", key: "k-1", domain: "" })
  await database.shareLinks.put(link)
  const drawn = (id: string) => (
    <Frame>
      <ShortenButton linkId={id} />
      <p>beside it</p>
    </Frame>
  )
  const { rerender } = render(drawn(link.id))
  again = (id) => rerender(drawn(id))
  await screen.findByText("beside it")
  return userEvent.setup()
}

beforeEach(async () => {
  cleanup()
  await freshDatabase()
  resetBrowser()
})
afterEach(() => vi.unstubAllGlobals())

test("pressed, it shows the short address, to copy; and can be undone", async () => {
  serviceGives(made)
  const user = await show()
  await user.click(await screen.findByRole("button", { name: "Make a short link" }))
  await screen.findByText("https://s.example/12C18")
  await user.click(screen.getByRole("button", { name: "Copy the short link" }))
  expect(await navigator.clipboard.readText()).toBe("https://s.example/12C18")
})

test("with no service connected there is nothing to press", async () => {
  await show({ connected: false })
  expect(screen.queryByRole("button", { name: /short link/ })).toBeNull()
})

test.each<[string, Given, RegExp]>([
  [
    "its limit",
    { status: 429, headers: { "retry-after": "600" } },
    /no more requests.*Try again at/
  ],
  ["its limit, untold", { status: 429 }, /Try again in an hour/],
  ["the key", { status: 401, body: { detail: "Wrong" } }, /does not take the key/],
  ["its own words", { status: 400, body: { detail: "Not <b>this</b>" } }, /“Not this”/],
  ["another page", { body: "<title>Hello</title>" }, /not how Shlink answers/]
])("a failure is told with what to do: %s; the long link stays", async (_name, given, words) => {
  serviceGives(given, made)
  const user = await show()
  await user.click(await screen.findByRole("button", { name: "Make a short link" }))
  expect((await screen.findByRole("alert")).textContent).toMatch(words)
  screen.getByText("The long link works as ever.")
  await user.click(screen.getByRole("button", { name: "Try again" }))
  await screen.findByText("https://s.example/12C18")
})

test("one that hangs is stopped by the seller", async () => {
  serviceGives("hang")
  const user = await show()
  await user.click(await screen.findByRole("button", { name: "Make a short link" }))
  await screen.findByText("Asking Shlink…")
  await user.click(screen.getByRole("button", { name: "Stop" }))
  expect((await screen.findByRole("alert")).textContent).toMatch(/Stopped/)
})

test("another link in its place knows nothing of the failure of the one before", async () => {
  serviceGives({ status: 401 })
  const user = await show()
  await user.click(await screen.findByRole("button", { name: "Make a short link" }))
  await screen.findByRole("alert")
  await database.shareLinks.put({ ...link, id: "other" })
  again("other")
  await screen.findByRole("button", { name: "Make a short link" })
  expect(screen.queryByRole("alert")).toBeNull()
})
