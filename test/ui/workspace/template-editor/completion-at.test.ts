import { expect, test } from "vitest"
import { writingAt } from "~ui/screens/workspace/template-editor/completion-at"

test.each([
  ["Hi {{", "variable", ""],
  ["Hi {{ cus", "variable", "cus"],
  ["{{ customer.na", "variable", "customer.na"],
  ["{{ price | mon", "filter", "mon"],
  ["{{ price |", "filter", ""],
  ["{% i", "tag", "i"],
  ["{%- i", "tag", "i"],
  ["{% if cus", "variable", "cus"],
  ["{% assign a = cus", "variable", "cus"],
  ["{% if a == b", "variable", "b"],
  ["{{ a }} {{ b", "variable", "b"]
])("%s: a %s is being written", (before, what, typed) => {
  expect(writingAt(before)).toEqual({ what, typed })
})

test.each([
  "Hi",
  "{{ a }} and",
  "{{ a ",
  "{% if a ",
  '{{ a | default: "the',
  "{% ask si",
  '{% ask size, "Which'
])("%s: nothing to offer", (before) => expect(writingAt(before)).toBeNull())
