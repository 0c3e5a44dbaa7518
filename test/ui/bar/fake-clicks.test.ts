// @vitest-environment happy-dom
import { act, renderHook } from "@testing-library/react"
import { expect, it, vi } from "vitest"
import type { BarSession, ShownOpening } from "~ui/hooks/bar-session"
import { startI18n } from "~ui/i18n"
import { useBarTries } from "~ui/screens/bar/use-bar-tries"
import { opening } from "./fake-background"

it("a click that a page may have faked does nothing, and the keys that count are said", async () => {
  await startI18n("en")
  const session: BarSession = {
    state: "open",
    opening: null,
    turn: 1,
    resumed: false,
    inserting: () => false,
    busy: false,
    outcome: null,
    act: vi.fn(),
    next: null,
    copyNext: vi.fn(),
    forgetNext: vi.fn(),
    copyKept: vi.fn(),
    forget: vi.fn(),
    close: vi.fn()
  }
  const shown: ShownOpening = { ...opening, labels: [] }
  const { result } = renderHook(() => useBarTries(session, shown, () => {}))
  act(() => result.current.refuseClick())
  expect(result.current.said).toMatchObject({
    tone: "bad",
    sentence: expect.stringMatching(/^That click did not count, .*Use ↑ ↓ and Enter[.]$/)
  })
  expect(session.act).not.toHaveBeenCalled()
})
