import { beforeEach, expect, test, vi } from "vitest"
import { answerOmnibox, type Suggested } from "~platform/omnibox"

const it = vi.hoisted(() => ({
  hint: "",
  changed: (_typed: string, _give: (found: object[]) => void) => {},
  entered: (_content: string) => {}
}))
vi.mock("webextension-polyfill", () => ({
  default: {
    runtime: {},
    omnibox: {
      setDefaultSuggestion: ({ description }: { description: string }) => (it.hint = description),
      onInputChanged: { addListener: (listener: typeof it.changed) => (it.changed = listener) },
      onInputEntered: { addListener: (listener: typeof it.entered) => (it.entered = listener) }
    }
  }
}))

const waiting: ((found: Suggested[]) => void)[] = []
const chosen: string[] = []
beforeEach(() => {
  answerOmnibox({
    hint: "Tom & Jerry",
    suggest: () => new Promise((resolve) => waiting.push(resolve)),
    choose: (content) => chosen.push(content)
  })
})

test("what is shown is text in XML, whatever somebody is called", async () => {
  expect(it.hint).toBe("Tom &#38; Jerry")
  const give = vi.fn()
  it.changed("x", give)
  waiting.at(-1)?.([{ content: "a & b", text: `<b>"x"</b>\u0000\ud800 & 'y' 😀` }])
  await vi.waitFor(() => expect(give).toHaveBeenCalled())
  expect(give).toHaveBeenCalledWith([
    {
      content: "a & b",
      description: "&#60;b&#62;&#34;x&#34;&#60;/b&#62;  &#38; &#39;y&#39; 😀"
    }
  ])
})

test("an answer to what was typed before is dropped; Enter chooses", async () => {
  const [older, newer] = [vi.fn(), vi.fn()]
  it.changed("a", older)
  it.changed("an", newer)
  const [first, second] = waiting.slice(-2)
  second?.([{ content: "Anna", text: "Anna" }])
  first?.([{ content: "Abe", text: "Abe" }])
  await vi.waitFor(() => expect(newer).toHaveBeenCalled())
  expect(older).not.toHaveBeenCalled()
  it.entered("Anna")
  expect(chosen).toEqual(["Anna"])
})
