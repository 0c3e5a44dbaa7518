import { expect, it } from "vitest"
import { inLines, oneLine, runsFromRight } from "~jobs/poster/poster-text"

it("marks that turn or hide what stands beside them are left out, joiners stay", () => {
  expect(oneLine("Apple\u202egpj.exe\u2066 \u200bA\ufeff")).toBe("Applegpj.exe A")
  expect(oneLine("👨‍👩‍👧 می‌خواهم")).toBe("👨‍👩‍👧 می‌خواهم")
  expect(oneLine("a\ud83d b\udc4d c👍")).toBe("a b c👍")
  expect(oneLine(" one\n two\t\u0000three ")).toBe("one two three")
})

it("line breaks of the seller's words stay, many as one empty line", () => {
  expect(inLines("one\r\ntwo\n\n\n\n three \n")).toBe("one\ntwo\n\nthree")
})

it("a line runs from where its first letter does", () => {
  expect(runsFromRight("تفاح 5 kg")).toBe(true)
  expect(runsFromRight("5 תפוחים")).toBe(true)
  expect(runsFromRight("Apple تفاح")).toBe(false)
  expect(runsFromRight("苹果")).toBe(false)
  expect(runsFromRight("")).toBe(false)
})
