import { describe, expect, test } from "vitest"
import { readAnswer } from "~model/answer"
import type { Question } from "~model/question"

const of = (kind: Question["kind"], ...options: string[]) => ({ kind, options })

describe("an answer", () => {
  test.each([
    ["12", "12"],
    [" 1,5 ", "1.5"],
    ["٣٫٥", "3.5"],
    ["-2", "-2"]
  ])("of a number: %j is %j", (typed, answer) => {
    expect(readAnswer(of("number"), typed)).toEqual({ ok: true, answer })
  })
  test.each(["", "many", "1,2,3", "1e9", "NaN", "9".repeat(40)])("no number: %j", (typed) => {
    expect(readAnswer(of("number"), typed)).toEqual({ ok: false, why: "number" })
  })
  test.each(["", "2026-02-30", "30.11.2026", "2026-13-01"])("no day: %j", (typed) => {
    expect(readAnswer(of("date"), typed)).toEqual({ ok: false, why: "date" })
  })
  test("a day, one of the options and nothing else, any text", () => {
    expect(readAnswer(of("date"), "2028-02-29")).toEqual({ ok: true, answer: "2028-02-29" })
    expect(readAnswer(of("choice", "S", "M"), "M")).toEqual({ ok: true, answer: "M" })
    expect(readAnswer(of("choice", "S", "M"), "L")).toEqual({ ok: false, why: "choice" })
    expect(readAnswer(of("text"), " بسيط ")).toEqual({ ok: true, answer: "بسيط" })
    expect(readAnswer(of("text"), "")).toEqual({ ok: true, answer: "" })
  })
})
