// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react"
import { afterEach, expect, test } from "vitest"
import type { FileFault } from "~formats/file-fault"
import { startI18n } from "~ui/i18n"
import { FaultLine } from "~ui/screens/workspace/imports/fault-line"

afterEach(cleanup)

test.each([
  [{ why: "not-understood", row: 7, count: 0 }, "The file cannot be understood from line 7 on."],
  [{ why: "not-understood", row: 0, count: 0 }, "The file says it is of a kind it is not, or"],
  [{ why: "too-large", row: 0, count: 41_000_000 }, "The file is too large: 41 MB."]
] as [FileFault, string][])(
  "of %o it is said where, and that nothing came in",
  async (fault, words) => {
    await startI18n("en")
    render(<FaultLine name="list.json" fault={fault} takes="replies" />)
    const { textContent } = screen.getByRole("alert")
    expect(textContent).toContain(words)
    expect(textContent).toContain("Nothing was imported.")
  }
)
