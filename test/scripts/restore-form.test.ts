// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest"
import { drawForm, type Form } from "../../scripts/restore-page/page/form"
import { wordsIn } from "../../scripts/restore-page/page/words"

const key = "AGE-SECRET-KEY-1"
const file = new File(["x"], "a.age")
const open = vi.fn()
beforeEach(() => open.mockClear())

const drawn = (form: Partial<Form>) => {
  const whole: Form = { file: null, key: "", fault: null, at: "ready", rows: 0, ...form }
  const element = drawForm(wordsIn("en"), whole, { open, stop: () => {} })
  document.body.replaceChildren(element)
  return element
}

test.each([
  [{}, "Choose the backup file first."],
  [{ file }, "Type or paste your key first."],
  [{ file, key }, "This is not a whole key. It begins with AGE-SECRET-KEY-1"]
])("%o opens nothing, and says what is wanting", (form, sentence) => {
  const element = drawn(form)
  element.dispatchEvent(new Event("submit", { cancelable: true }))
  expect(element.querySelector("[role=alert]")?.textContent).toContain(sentence)
  expect(open).not.toHaveBeenCalled()
})

test("stopped, it says that nothing was changed and how to begin again", () => {
  expect(drawn({ file, at: "stopped" }).textContent).toContain(
    "Stopped. Nothing was changed; press Open to begin again."
  )
})
