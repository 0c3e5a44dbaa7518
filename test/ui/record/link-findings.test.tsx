// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { blankCheck, checkLink } from "~channels/check/check-link"
import type { Fix } from "~channels/check/finding"
import { startI18n } from "~ui/i18n"
import { LinkFindings } from "~ui/screens/record/link-check/link-findings"

const found = checkLink({
  ...blankCheck,
  now: Date.UTC(2026, 10, 2),
  target: "http://shop.example/?utm_source=a&utm_source=b",
  coupon: "SPRING",
  couponEndsAt: Date.UTC(2026, 10, 1, 12)
})

beforeEach(() => startI18n("en"))
afterEach(cleanup)

test("each reason is said, the worst first, with its one click", async () => {
  const onFix = vi.fn<(fix: Fix) => void>()
  render(<LinkFindings findings={found} onFix={onFix} />)
  const lines = screen.getAllByRole("listitem").map((it) => it.textContent)
  expect(lines).toHaveLength(3)
  expect(lines[0]).toContain("Will not work:The coupon SPRING ended on Nov 1, 2026.")
  await userEvent.click(screen.getByRole("button", { name: "Take the coupon out" }))
  expect(onFix).toHaveBeenCalledWith({ what: "coupon", to: "" })
})

test("the keys go on at the list when a reason has gone with its button", async () => {
  const { rerender } = render(<LinkFindings findings={found} onFix={() => rerender(none)} />)
  const none = <LinkFindings findings={[]} onFix={() => undefined} />
  screen.getByRole("button", { name: "Take the coupon out" }).focus()
  await userEvent.keyboard("{Enter}")
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("list")))
})

test("nothing is there to be pressed where nobody puts it right", () => {
  render(<LinkFindings findings={found} />)
  expect(screen.getAllByRole("listitem")).toHaveLength(3)
  expect(screen.queryByRole("button")).toBeNull()
})

test("in Chinese, too", async () => {
  await startI18n("zh-CN")
  render(<LinkFindings findings={found} onFix={() => undefined} />)
  expect(screen.getByText(/优惠码 SPRING 已于/)).toBeDefined()
})
