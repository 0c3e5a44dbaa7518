// @vitest-environment happy-dom
import "../../support/fresh-database"

import { screen, waitFor, within } from "@testing-library/react"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { ownKeys } from "~ui/screens/keys/own-keys"
import { freshWorkspace, openWorkspace } from "../workspace/render-workspace"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(freshWorkspace)

describe("the map of keys", () => {
  it("opens on ?, names every key of the screens' own, and closes by Escape", async () => {
    const user = await openWorkspace("#sites")
    await user.keyboard("?")
    const map = await screen.findByRole("dialog", { name: "Keys" })
    for (const { keys } of ownKeys()) expect(within(map).getByText(keys)).toBeTruthy()
    expect(within(map).getAllByRole("definition")).toHaveLength(ownKeys().length)
    await user.keyboard("{Escape}")
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull())
  })

  it("is a question mark where text is written", async () => {
    const user = await openWorkspace("#customers")
    const filter = await screen.findByRole("searchbox")
    await user.type(filter, "who?")
    expect(screen.queryByRole("dialog")).toBeNull()
    expect(filter).toHaveProperty("value", "who?")
  })
})
