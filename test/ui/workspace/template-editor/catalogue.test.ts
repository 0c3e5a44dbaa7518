import { expect, test } from "vitest"
import { exampleData } from "~jobs/example-data"
import { templateParts } from "~jobs/template-parts"
import { namesIn } from "~templates/names-in"
import { render } from "~templates/render"
import { filters, tags, variablesOf } from "~ui/screens/workspace/template-editor/catalogue"

const kinds = ["reply", "card", "confirmation", "whereabouts"] as const
const data = { ...exampleData("en") }

test.each(kinds)(
  "all that is offered for a %s can be said, and all that can be said is offered",
  (kind) => {
    const offered: string[] = variablesOf(kind)
    const parts: readonly string[] = templateParts[kind]
    const known = namesIn(data).filter((name) => parts.includes(name.split(".")[0] ?? ""))
    // Prices are said whole; their insides are for the filter.
    const sayable = known.filter(
      (it) => !/^(customer|product|variant|order|account)$|minor|currency/.test(it)
    )
    expect(offered.toSorted()).toEqual(sayable.toSorted())
  }
)

test.each(Object.entries(filters))("the filter %s is there, as it is written", (_name, written) => {
  expect(render(`{{ "2" | ${written} | size }}`, {}, { locale: "en" })).not.toMatchObject({
    fault: "unknown-filter"
  })
})

test.each(Object.entries(tags))("the tag %s is there", (_name, written) => {
  const rendered = render(written.replace("|", ""), { one: [] }, { locale: "en" })
  expect(rendered).not.toMatchObject({ fault: "unknown-tag" })
  expect(rendered).not.toMatchObject({ fault: "bad-question" })
})
