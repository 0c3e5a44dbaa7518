import { expect, test } from "vitest"
import { render } from "~templates/render"
import { bombs, pryings } from "../support/template-bombs"

// How soon is measured where it counts, in the built extension; see test/e2e/templates.spec.ts.
test.each(Object.entries(bombs))("%s: ends by itself or is refused", (_name, template) => {
  expect(render(template, { customer: {} }, { locale: "en" })).toMatchObject({ ok: false })
})

test.each(pryings)("%s says nothing", (template) => {
  const data = { customer: { name: "Zhang" } }
  const rendered = render(template, data, { locale: "en" })
  expect(rendered.ok ? rendered.text : "").toBe("")
  const gaps = render(template, data, { locale: "en", gaps: true })
  expect(gaps.ok ? gaps.text.replaceAll("____", "") : "").toBe("")
})
