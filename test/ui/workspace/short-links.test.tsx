// @vitest-environment happy-dom
import "../../support/fresh-database"

import { screen, waitFor, within, configure } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { connectShortener } from "~jobs/connect-shortener"
import { database } from "~store/database"

import { serviceGives } from "../../jobs/shortener-service"
import { state } from "../../support/fake-browser"
import { freshWorkspace, openWorkspace } from "./render-workspace"

// Both the database and the screen are slow on a busy machine.
configure({ asyncUtilTimeout: 5000 })
vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(freshWorkspace)
afterEach(() => vi.unstubAllGlobals())

const section = async () => within(await screen.findByRole("region", { name: "Short links" }))

test("a service is connected, tested and forgotten; off, nothing is asked", async () => {
  const questions = serviceGives({ body: { shortUrls: { data: [] } } }, { status: 401 })
  const user = await openWorkspace("#settings")
  const part = await section()
  const press = async (name: string) => user.click(await part.findByRole("button", { name }))
  await press("Connect")
  expect((await part.findByRole("alert")).textContent).toMatch(/not the address of a service/)
  await user.type(part.getByLabelText("Its address"), "s.example")
  await press("Connect")
  expect((await part.findByRole("alert")).textContent).toMatch(/Paste the API key/)
  const key = part.getByLabelText("API key")
  expect(key).toHaveProperty("type", "password")
  await user.type(key, "k-1")
  expect(questions).toEqual([])
  await press("Connect")
  await part.findByText("Shlink answers and takes the key.")
  expect(questions).toHaveLength(1)
  expect(document.body.innerHTML).not.toContain("k-1")
  await press("Test")
  expect((await part.findByRole("alert")).textContent).toMatch(/does not take the key/)
  await press("Disconnect")
  await part.findByRole("button", { name: "Connect" })
  expect(await database.secrets.count()).toBe(0)
  expect(state.origins.size).toBe(0)
  expect(await database.drafts.count()).toBe(0)
})

test("a service with an address of its own asks for none, and one that needs a domain says so", async () => {
  const user = await openWorkspace("#settings")
  const part = await section()
  await user.selectOptions(part.getByLabelText("Service"), "Short.io")
  expect(part.queryByLabelText("Its address")).toBeNull()
  await user.type(part.getByLabelText("API key"), "k-1")
  await user.click(part.getByRole("button", { name: "Connect" }))
  expect((await part.findByRole("alert")).textContent).toMatch(/needs the domain/)
})

test("the seller who says no to the browser is told so; taken back, it is allowed again", async () => {
  serviceGives({ body: { login: "ann" } })
  state.grants = false
  const user = await openWorkspace("#settings")
  const part = await section()
  await user.selectOptions(part.getByLabelText("Service"), "Bitly")
  await user.type(part.getByLabelText("API key"), "k-1")
  await user.click(part.getByRole("button", { name: "Connect" }))
  expect((await part.findByRole("alert")).textContent).toMatch(/nothing was connected/)
  state.grants = true
  await user.click(part.getByRole("button", { name: "Connect" }))
  await part.findByText(/Bitly answers/)
  state.origins.clear()
  await user.click(part.getByRole("button", { name: "Test" }))
  await user.click(await part.findByRole("button", { name: "Allow it again" }))
  await waitFor(() => expect(part.queryByText(/Bitly answers/)).not.toBeNull())
})

test("among the sites its host stands as what it is for, with no bar to switch", async () => {
  await connectShortener({ service: "bitly", address: "", key: "k-1", domain: "" })
  await openWorkspace("#sites")
  const line = await screen.findByText(/asked only when you make a short link/)
  expect(line.textContent).toMatch(/^Short links/)
  const host = within(line.closest("li") ?? document.body)
  host.getByText("https://api-ssl.bitly.com")
  host.getByRole("button", { name: /Remove/ })
  expect(host.queryByRole("checkbox")).toBeNull()
})
