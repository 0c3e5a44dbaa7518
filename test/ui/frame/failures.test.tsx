// @vitest-environment happy-dom
import { act, cleanup, render, renderHook, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type { ReactNode } from "react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { useCopy } from "~ui/hooks/use-copy"
import { useFailureToast } from "~ui/hooks/use-failure-toast"
import { startI18n } from "~ui/i18n"
import { ErrorBoundary } from "~ui/parts/error-boundary"
import { Toaster } from "~ui/parts/toaster"
import { Outdated } from "~ui/screens/frame/outdated"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(() => startI18n("en"))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})
const toasts = ({ children }: { children: ReactNode }) => <Toaster>{children}</Toaster>

test("what failed for no reason that is known changed nothing, and what was typed is there", async () => {
  renderHook(() => useFailureToast(), { wrapper: toasts })
  const event = Object.assign(new Event("unhandledrejection"), { reason: new Error("odd") })
  act(() => void dispatchEvent(event))
  expect(await screen.findByText(/^That did not work, and nothing was changed/)).toBeTruthy()
})

test("what could not be copied can be copied by hand", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"))
  const { result } = renderHook(() => useCopy(), { wrapper: toasts })
  await act(async () => void (await result.current("Apples")))
  expect(await screen.findByText(/Select the text and copy it by hand[.]$/)).toBeTruthy()
})

test("a view that stopped says that nothing is lost, and draws again", async () => {
  vi.spyOn(console, "error").mockReturnValue()
  let broken = true
  const View = () => {
    if (broken) throw new Error("a bug")
    return <p>All there</p>
  }
  render(
    <ErrorBoundary>
      <View />
    </ErrorBoundary>
  )
  expect(screen.getByText(/^Nothing you saved is lost[.] Try again; if it stops/)).toBeTruthy()
  broken = false
  await userEvent.click(screen.getByRole("button", { name: "Try again" }))
  expect(screen.getByText("All there")).toBeTruthy()
})

test("a window that may save no more says to copy first and to reload then", () => {
  render(<Outdated />)
  expect(screen.getByRole("alert").textContent).toMatch(/Copy what you have not saved, then reload/)
})
