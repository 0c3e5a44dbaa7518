import { expect, test, vi } from "vitest"
import { renderText } from "~jobs/render-text"
import { render } from "~templates/render"
import { setRenderer } from "~templates/renderer"
import { bombs, pryings } from "../support/template-bombs"

// How soon is measured where it counts, in the built extension; see test/e2e/templates.spec.ts.
test.each(Object.entries(bombs))("%s: ends by itself or is refused", (_name, template) => {
  expect(render(template, { customer: {} }, { locale: "en" })).toMatchObject({ ok: false })
})

test.each(["x".repeat(1_000_000), "{{".repeat(500_000)])("a megabyte is refused", async (book) => {
  expect(render(book, {}, { locale: "en" })).toMatchObject({ fault: "long-template" })
  const carry = vi.fn()
  setRenderer({ render: carry, warm: carry })
  expect(await renderText(book, {}, { locale: "en" })).toMatchObject({ fault: "long-template" })
  expect(carry, "it is not carried anywhere").not.toHaveBeenCalled()
})

test.each(pryings)("%s says nothing", (template) => {
  const data = { customer: { name: "Zhang" } }
  const rendered = render(template, data, { locale: "en" })
  expect(rendered.ok ? rendered.text : "").toBe("")
  const gaps = render(template, data, { locale: "en", gaps: true })
  expect(gaps.ok ? gaps.text.replaceAll("____", "") : "").toBe("")
})
