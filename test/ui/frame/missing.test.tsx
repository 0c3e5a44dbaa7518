// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import type { Trouble } from "~ui/hooks/use-database"
import type { GivenUp } from "~ui/hooks/use-set-aside"
import { startI18n } from "~ui/i18n"
import { BeginAnew } from "~ui/screens/frame/begin-anew"
import { SomethingMissing } from "~ui/screens/frame/something-missing"

let givenUp: GivenUp
vi.mock("~ui/hooks/use-set-aside", () => ({
  useSetAside: () => ({
    kept: { snapshots: 1, snapshotAt: 1, backupAt: 1, writes: 0 },
    giveUp: async () => givenUp,
    inPrivate: false
  })
}))
vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(() => startI18n("en"))
afterEach(cleanup)

const trouble: Trouble = {
  missing: {
    ok: false,
    fault: "unreadable",
    tables: [{ table: "notes", expected: 3, found: null }],
    expected: { notes: 3 },
    found: {},
    commits: 0,
    at: null
  },
  writes: 2,
  from: null,
  to: null,
  marks: 0,
  backupAt: null
}

test("what the browser cannot read is said; a way that fails changes nothing, and others stay", async () => {
  const user = userEvent.setup()
  const again = vi.fn()
  render(
    <SomethingMissing
      trouble={trouble}
      again={again}
      bring={async () => null}
      goOn={async () => false}
    />
  )
  expect(screen.getByText(/^The browser cannot read a part of your database/)).toBeTruthy()
  await user.click(screen.getByRole("button", { name: /^Bring/ }))
  expect(
    await screen.findByText(/^That did not work. Nothing was changed; try another/)
  ).toBeTruthy()
  expect(again).not.toHaveBeenCalled()
  expect(screen.getByRole<HTMLButtonElement>("button", { name: /^Bring/ }).disabled).toBe(false)
})

test.each([
  ["in-use", "Another window still holds it. Close all other windows"],
  ["no-answer", "The browser gave no answer, and nothing was deleted."],
  ["failed", "The browser could not delete it. Start it again"]
] as const)(
  "a database that is not given up (%s): says why, and what to do",
  async (why, words) => {
    givenUp = why
    const user = userEvent.setup()
    const onDone = vi.fn()
    const { container } = render(<BeginAnew onDone={onDone} />)
    await user.click(screen.getByRole("button"))
    const [really] = screen.getAllByRole("button")
    if (really) await user.click(really)
    await vi.waitFor(() => expect(container.querySelector("output")?.textContent).toContain(words))
    expect(onDone).not.toHaveBeenCalled()
  }
)
