// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { startI18n } from "~ui/i18n"
import { Toaster } from "~ui/parts/toaster"
import { LockScreen } from "~ui/screens/lock/lock-screen"
import { SetLock } from "~ui/screens/workspace/data/privacy/set-lock"

const tries = vi.hoisted(() => ({ until: 0 }))
vi.mock("~jobs/lock/try-passphrase", () => ({
  nextTryAt: () => Promise.resolve(0),
  unlock: () => Promise.resolve({ ok: false, why: "wrong", until: tries.until })
}))
vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(() => startI18n("en"))
afterEach(cleanup)

test("a wrong passphrase is said; wrong too often, how long to wait", async () => {
  const user = userEvent.setup()
  render(<LockScreen />)
  const field = screen.getByLabelText("Passphrase")
  tries.until = 0
  await user.type(field, "no{Enter}")
  expect((await screen.findAllByText(/^That is not the passphrase/)).length).toBeGreaterThan(0)
  tries.until = Date.now() + 90_500
  await user.type(field, "no{Enter}")
  expect(await screen.findByText(/^Wrong too often. Try again in \d+ seconds[.]$/)).toBeTruthy()
})

test("a passphrase that was typed in two ways sets no lock", async () => {
  const user = userEvent.setup()
  render(
    <Toaster>
      <SetLock />
    </Toaster>
  )
  const [first, second] = Array.from(document.querySelectorAll("input"))
  if (!first || !second) throw new Error("two fields")
  await user.type(first, "three red apples")
  await user.type(second, "three red pears{Enter}")
  expect(await screen.findByText("The two are not the same.")).toBeTruthy()
})
