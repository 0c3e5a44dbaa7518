// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type { ReactElement } from "react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { startI18n } from "~ui/i18n"
import { Toaster } from "~ui/parts/toaster"
import { QrMaker } from "~ui/screens/record/qr/qr-maker"
import { PartLink } from "~ui/screens/workspace/replies/part-link"
import { Carriers } from "~ui/screens/workspace/settings/carriers"
import { OldKey } from "~ui/screens/workspace/data/backup/set-up/old-key"
import { PickedLine } from "~ui/screens/workspace/data/hand-over/picked-line"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
vi.mock("~ui/hooks/use-row", () => ({ useRow: () => null }))
vi.mock("~ui/hooks/copy-picture", () => ({ copyPicture: async () => false }))
vi.mock("~channels/qr-png", () => ({
  qrToPng: async () => new Blob(["png"])
}))
beforeEach(() => startI18n("en"))
afterEach(cleanup)

const shown = (what: ReactElement) => {
  render(<Toaster>{what}</Toaster>)
  return userEvent.setup()
}

test("a reply's product that was taken away is said in its place", () => {
  const part = { kind: "link", productId: "long-gone" } as Parameters<typeof PartLink>[0]["part"]
  shown(<PartLink part={part} onProduct={() => {}} />)
  expect(screen.getByText("This product is no longer here.")).toBeTruthy()
})

test("a carrier's address without a place for the number is not kept", async () => {
  const user = shown(<Carriers carriers={[]} />)
  const [name, url] = screen.getAllByRole("textbox")
  if (!name || !url) throw new Error("two fields")
  await user.type(name, "Express")
  await user.type(url, "https://express.example/track{Enter}")
  expect(screen.getByText(/put {number} where the parcel's number goes[.]$/)).toBeTruthy()
})

test("half a key is no key", async () => {
  const onKey = vi.fn()
  const user = shown(<OldKey onKey={onKey} onNew={() => {}} />)
  await user.type(screen.getByRole("textbox"), "AGE-SECRET-KEY-1ABC{Enter}")
  expect(
    await screen.findByText(/It has 74 characters; one may be missing or mistyped/)
  ).toBeTruthy()
  expect(onKey).not.toHaveBeenCalled()
})

test("customers that were chosen and are gone since are not handed over", () => {
  shown(<PickedLine picked={{ contacts: [] }} />)
  expect(screen.getByText(/^They are not here any more[.]/)).toBeTruthy()
})

test("a picture that the browser does not let us copy can be saved", async () => {
  const user = shown(<QrMaker text="https://shop.example/" label="Apples" />)
  await user.click(screen.getByRole("button", { name: "Copy picture" }))
  expect(await screen.findByText(/^The browser did not let us copy. Save it as PNG/)).toBeTruthy()
})
