import "../support/fresh-database"
import { expect, test, vi } from "vitest"
import { draftsFrom, readDraft } from "~jobs/drafts"
import { makeReply, replyEntry } from "~jobs/make-reply"
import { draftFromText } from "~jobs/reply-from-text"
import { bodiesOf, readDraftText } from "~model/reply-draft"
import { titleOf } from "~model/title-of"
import { render } from "~templates/render"
import { fakeBrowser, state } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const textsOf = (words: string) =>
  bodiesOf(draftFromText(words)).flatMap((it) =>
    it.parts.flatMap((part) => (part.kind === "text" ? [part.text] : []))
  )

test.each([
  "Hi {{ customer.name }} {% raw %} {%- for x in (1..9) -%} {{{{ {{% }} %}",
  "{% endraw %}{{ 1 | plus: 1 }}",
  "مرحبا، السعر {{ ١٣٦ }} 👨‍👩‍👧‍👦",
  'quotes " and \' and {{ "x" }} and \\'
])("somebody's words stay words: nothing in them is a command (%s)", (words) => {
  const [template = ""] = textsOf(words)
  expect(render(template, {}, { locale: "en" })).toMatchObject({ ok: true, text: words })
})

test("the title is the first words of the first line, never half an emoji", () => {
  expect(titleOf("\n  We ship today.\nTomorrow too.")).toBe("We ship today.")
  const long = titleOf("The parcel leaves tomorrow morning and arrives within three working days")
  expect(long).toBe("The parcel leaves tomorrow morning and arrives within three…")
  expect(titleOf("👨‍👩‍👧‍👦".repeat(40))).toMatch(/^(?:👨‍👩‍👧‍👦)+…$/u)
  expect(titleOf("很".repeat(200)).length).toBeLessThanOrEqual(61)
  expect(titleOf("שלום לכם")).toBe("שלום לכם")
})

test.each(["", "   \n ", "\u200e\u200b \u202c"])(
  "nothing selected is said, not saved (%j)",
  (words) => {
    const draft = draftFromText(words)
    expect(draft.refused).toBe("nothing-selected")
    expect(bodiesOf(draft)).toEqual([])
  }
)

test("50,000 characters are put in parts, whole; more than a reply holds is refused whole", () => {
  const words = Array.from({ length: 9000 }, (_, at) => `w${at}`).join(" ")
  expect(words.length).toBeGreaterThan(50_000)
  const parts = textsOf(words)
  expect(parts.every((it) => it.length <= 20_000)).toBe(true)
  expect(parts.join(" ")).toBe(words)
  expect(draftFromText("{{ ".repeat(3000)).bodies[0]?.parts.length).toBeGreaterThan(1)
  expect(draftFromText("x ".repeat(50_001)).refused).toBe("too-long")
})

test("a choice in the menu leaves the words, with their lines, for a new reply and opens it", async () => {
  await freshDatabase()
  state.opened = []
  const run = vi.spyOn(fakeBrowser.scripting, "executeScript")
  run.mockResolvedValue([{ result: "Line one\nLine two" }] as never)
  await replyEntry.onChosen({ text: "Line one Line two", tabId: 1, frameId: 0 })
  // Another frame's, or a field's: what the browser says is selected counts.
  await replyEntry.onChosen({ text: "in a field", tabId: 1, frameId: 0 })
  run.mockRestore()
  await makeReply("")
  const kept = await Promise.all((await draftsFrom("edit snippet:new ")).map(readDraft))
  const drafts = kept.map((it) => readDraftText(it?.slice(2) ?? ""))
  expect(drafts.map((it) => it?.title).toSorted()).toEqual(["", "Line one", "in a field"])
  expect(drafts.find((it) => it?.title === "Line one")?.bodies[0]?.parts).toMatchObject([
    { text: "Line one\nLine two" }
  ])
  expect(state.opened).toHaveLength(3)
})
