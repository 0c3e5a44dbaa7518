import { describe, expect, it } from "vitest"
import { balanceLines, breakLines, clipLine, firstSign } from "~jobs/poster/break-lines"

/** A sign is one wide, Han two. */
const widthOf = (text: string) =>
  [...text].reduce(
    (sum, sign) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(sign) ? 2 : 1),
    0
  )
const lines = (text: string, width: number, most = 9) =>
  breakLines(text, width, most, widthOf).lines

describe("lines", () => {
  it("end at spaces, and a number keeps what it counts", () => {
    expect(lines("Red apples 5 kg box", 12)).toEqual(["Red apples", "5 kg box"])
    expect(lines("苹果 5 公斤", 8)).toEqual(["苹果", "5 公斤"])
  })

  it("end between words of a script without spaces", () => {
    expect(lines("阿克苏苹果很甜", 8).join("")).toBe("阿克苏苹果很甜")
    expect(lines("阿克苏苹果很甜", 8).every((it) => widthOf(it) <= 8)).toBe(true)
  })

  it("do not begin with a closing mark, nor end with an opening one", () => {
    for (let width = 6; width < 40; width++)
      for (const line of lines("又脆又甜，自己家（三口人）每天吃“两个”。喜欢的下单！", width)) {
        expect(line).not.toMatch(/^[，。）”！]/)
        expect(line).not.toMatch(/[（“]$/)
      }
  })

  it("keep the breaks that were typed, the empty line too", () => {
    expect(lines("one\n\ntwo", 9)).toEqual(["one", "", "two"])
  })

  it("break a word that alone is too wide, a sign with what belongs to it whole", () => {
    expect(breakLines("abcdefgh", 3, 9, widthOf)).toEqual({
      lines: ["abc", "def", "gh"],
      whole: false
    })
    expect(lines("👨‍👩‍👧👨‍👩‍👧", 5)).toEqual(["👨‍👩‍👧", "👨‍👩‍👧"])
  })

  it("of too many the last ends in …, in what was its width", () => {
    expect(lines("one two three four five", 9, 2)).toEqual(["one two", "three fo…"])
    expect(lines("阿克苏苹果很甜很脆", 8, 1)).toEqual(["阿克苏…"])
    expect(lines("one\ntwo\nthree", 9, 2)).toEqual(["one", "two…"])
  })
})

it("a heading's lines are about as long as each other", () => {
  expect(balanceLines("Red Fuji apples from Aksu", 400, 3, (it) => 20 * widthOf(it)).lines).toEqual(
    ["Red Fuji apples", "from Aksu"]
  )
})

it("clips by whole signs", () => {
  expect(clipLine("ab👨‍👩‍👧cd", 7, widthOf)).toBe("ab…")
  expect(clipLine("abc", 3, widthOf)).toBe("abc")
  expect(firstSign("é́a")).toBe("é́")
  expect(firstSign("")).toBe("")
})
