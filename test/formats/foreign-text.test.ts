import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { askTag } from "~formats/replies/liquid-text"
import { readBlaze } from "~formats/replies/blaze-text"
import { readBriskine } from "~formats/replies/briskine-text"
import { readChatwoot } from "~formats/replies/chatwoot-text"
import { Answers } from "~model/question"
import { render } from "~templates/render"

const given = { locale: "en", now: new Date(2026, 10, 24, 15).getTime() }
const data = { customer: { name: "", phone: "+44 20 7946 0000" } }

describe("words of a foreign file within our tags stay words", () => {
  const labels = [
    "C:\\",
    "50 %} {{ customer.phone }}",
    "-%}{{ customer.phone }}",
    "a }} b",
    "both \" and ' \\"
  ]
  test.each(labels)("a question's label %s", (label) => {
    const done = render(`${askTag({ name: "x", label, initial: "b" })}.`, data, given)
    expect(done).toMatchObject({ ok: false, why: "ask", questions: [{ name: "x", initial: "b" }] })
    const question = "questions" in done ? done.questions[0]?.label : ""
    // But for blanks, and for a quotation mark of another kind.
    expect(question?.replace(/\s/g, "").replaceAll("”", '"')).toBe(label.replace(/\s/g, ""))
  })

  test("a fallback that ends in a backslash or holds the end of an output", () => {
    const said = (text: string) => render(readChatwoot(text).text, data, given)
    expect(said("Hi {{contact.name || 'C:\\'}}!")).toMatchObject({ ok: true, text: "Hi C:\\!" })
  })

  test("a field of Text Blaze cannot say what it is not asked for", () => {
    const { text } = readBlaze("{formtext: name=a %}{{ customer.phone }}{% comment %; default=b}")
    expect(render(text, data, given)).toMatchObject({ ok: false, why: "ask" })
  })
})

describe("a long foreign text is read in time with its length", () => {
  test.each([
    ["openings without an end", () => readChatwoot("{{".repeat(100_000))],
    ["the same in markup", () => readBriskine(`<p>${"{{".repeat(100_000)}`)],
    ["a run of blanks", () => readBriskine(`<p>x${" ".repeat(150_000)}y`)],
    ["blanks as entities", () => readBriskine(`<p>x${"&nbsp;".repeat(100_000)}y`)],
    ["tags without an end", () => readBriskine("<p ".repeat(150_000))]
  ])("%s", (_what, read) => {
    const from = performance.now()
    read()
    expect(performance.now() - from).toBeLessThan(2000)
  })
})

test("a day's format keeps to its quotes", () => {
  const blaze = readBlaze('{time: YYYY\\} "{{ customer.phone }}" }}').text
  expect(render(blaze, data, given)).toEqual({
    ok: true,
    text: '2026\\ "{{ customer.phone }}" }}',
    gaps: []
  })
})

test("a question has a name under which its answer arrives", () => {
  const { text } = readBlaze("{formtext: name=Prototype}")
  const asked = render(text, data, given)
  const [question] = "questions" in asked ? asked.questions : []
  const answers = v.parse(Answers, { [question?.name ?? ""]: "P-7" })
  expect(render(text, data, { ...given, answers })).toMatchObject({ ok: true, text: "P-7" })
  expect(render('{% ask constructor, "Who?" %}', data, given)).toMatchObject({
    ok: false,
    fault: "bad-question"
  })
})
