// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, expect, test, vi } from "vitest"
import { startI18n } from "~ui/i18n"
import { addInsightsWords } from "~ui/i18n/insights-words"
import type { Figure } from "~ui/screens/workspace/insights/figure"
import { FigureTools } from "~ui/screens/workspace/insights/figure-tools"

vi.mock("~ui/screens/workspace/insights/picture-of", () => ({
  pictureOf: () => Promise.reject(new Error("no memory to draw into"))
}))
afterEach(cleanup)

const figure: Figure = {
  id: "orders",
  title: "Orders",
  headline: null,
  means: "",
  plot: { kind: "bars", marks: [], axis: String, whole: true },
  nothing: "",
  columns: [],
  rows: []
}

test("a picture that cannot be drawn is said, and the table is named instead", async () => {
  await startI18n("en")
  addInsightsWords()
  render(<FigureTools figure={figure} of="November" />)
  const [picture] = screen.getAllByRole("button")
  if (picture) await userEvent.click(picture)
  expect(await screen.findByText(/^The picture could not be drawn. Nothing was lost/)).toBeTruthy()
})
