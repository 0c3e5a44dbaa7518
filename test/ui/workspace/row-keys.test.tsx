// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react"
import { afterEach, expect, test, vi } from "vitest"
import { rowKeys } from "~ui/screens/workspace/today/row-keys"

afterEach(cleanup)

test("a key marks one line done, and held down no more of them", () => {
  const done = vi.fn()
  render(
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={rowKeys}>
      <div data-follow-up="1">
        <button type="button" data-do="done" onClick={done}>
          Done
        </button>
      </div>
    </div>
  )
  const row = screen.getByRole("button")
  fireEvent.keyDown(row, { key: "d" })
  fireEvent.keyDown(row, { key: "d", repeat: true })
  expect(done).toHaveBeenCalledTimes(1)
})
