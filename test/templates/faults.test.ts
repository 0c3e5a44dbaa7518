import { expect, test } from "vitest"
import { words as en } from "~ui/i18n/en"
import { words as zhCN } from "~ui/i18n/zh-CN"
import { render } from "~templates/render"

const title = "Red apples".repeat(1000)

test.each([
  ["{{ title", "unclosed"],
  ["{% if title %}yes", "unclosed"],
  ["{% endif %}", "stray-tag"],
  ["yes{% else %}no", "stray-tag"],
  ['{% include "other" %}', "forbidden-tag"],
  ["{% reply %}", "bad-tag"],
  ["{% for %}{% endfor %}", "bad-tag"],
  ["{% assign a %}", "unexpected"],
  ["{{ title | uppr }}", "unknown-filter"],
  ["{% iff title %}", "unknown-tag"],
  ["{{ title }} {{ title }} {{ title }}", "long-text"]
] as const)("%s is refused as %s, for which there is a sentence", (template, fault) => {
  const rendered = render(template, { title }, { locale: "en" })
  expect(rendered).toMatchObject({ ok: false, fault })
  for (const words of [en, zhCN]) expect(words.templates.fault[fault]).toBeTruthy()
})
