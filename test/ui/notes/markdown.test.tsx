// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react"
import { afterEach, describe, expect, test, vi } from "vitest"

import { longestNote } from "~model/note"
import { Markdown } from "~ui/parts/markdown"
import { piecesOf, tickBox, tokensOf } from "~ui/parts/markdown-source"
import { startI18n } from "~ui/i18n"
import { NoteText } from "~ui/screens/record/notes/note-text"

afterEach(cleanup)
const drawn = (text: string) => render(<Markdown text={text} />).container

describe("what a note's marks become", () => {
  test.each([
    ["**bold** *it* ~~no~~ `c`", "strong,em,s,code"],
    ["- a\n- b\n\n1. c\n2. d", "ul,li,li,ol,li,li"],
    ["> said", "blockquote"],
    ["# Big\nline", "p,p"],
    ["one\ntwo", "p,br"]
  ])("%j", (text, tags) => {
    const made = [...drawn(text).querySelectorAll("div *:not(p):not(span), div p")]
    const names = made.map((it) => it.tagName.toLowerCase())
    for (const tag of tags.split(",")) expect(names).toContain(tag)
  })

  test("links lead to the web, mail and telephones, and say where when their words do not", () => {
    const box = drawn(
      "[shop](https://shop.example/a) https://b.example [call](tel:+861380013) me@c.example"
    )
    const links = [...box.querySelectorAll("a")]
    expect(links.map((it) => it.getAttribute("href"))).toEqual([
      "https://shop.example/a",
      "https://b.example/",
      "tel:+861380013",
      "mailto:me@c.example"
    ])
    for (const it of links) expect(it.rel).toBe("noopener noreferrer")
    expect(box.textContent).toContain("shop (shop.example)")
    expect(box.textContent).toContain("call (+861380013)")
    expect(box.textContent).not.toContain("(b.example)")
  })

  test("a list number, an indent and brackets are what they were typed as", () => {
    expect(drawn("2024. year").querySelector("ol")?.getAttribute("start")).toBe("2024")
    expect(drawn("a\n\n    moved right").querySelector("pre")).toBeNull()
    expect(drawn("size [M] &amp; <L>").textContent).toBe("size [M] &amp; <L>")
  })
})

describe("hostile notes", () => {
  const hostile = [
    "<img src=x onerror=alert(1)><script>alert(1)</script>",
    "<div onclick=alert(1)>a</div>\n\n<svg/onload=alert(1)>",
    "[x](javascript:alert(1)) [y](JaVa\nScript:alert(1)) [z](data:text/html,x) <javascript:alert(1)>",
    "[a](vbscript:x) [b](file:///etc/passwd) [c](//evil.example) [d](https://bank.example@evil.example)",
    "![p](https://evil.example/p.png) ![q](javascript:x)",
    "[r]: javascript:alert(1)\n\n[r]",
    "\u202Egnp.exe\u202C \u2066x **\u202Eb**",
    '<a href="https://evil.example">x</a> <iframe src=x>',
    "| a | b |\n|---|---|\n| <b>x</b> | y |",
    "```html\n<script>alert(1)</script>"
  ]
  test.each(hostile)("%j makes no markup and no lead but to the web", (text) => {
    const box = drawn(text)
    expect(box.querySelectorAll("img,script,svg,iframe,[onclick],[style],table,form").length).toBe(
      0
    )
    for (const it of box.querySelectorAll("a"))
      expect(it.getAttribute("href")).toMatch(/^(https?:\/\/(?!.*@)|mailto:|tel:)/)
  })

  test.each([
    ">",
    "> ",
    "1. ",
    "- ",
    "[",
    "![",
    "**a*",
    "_a",
    "`a ",
    "<a ",
    "~~a ",
    "*_",
    "]()",
    "|a",
    "\\"
  ])("100 kB of %j are drawn folded at once, and read whole", async (unit) => {
    await startI18n("en")
    const text = unit.repeat(longestNote / unit.length)
    const start = performance.now()
    render(<NoteText text={text} />)
    expect(screen.getByRole("button", { name: "Show all" })).toBeTruthy()
    for (const piece of piecesOf(text)) tokensOf(piece)
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  test("a tower of quotes is cut by depth, with nothing lost of its words", () => {
    const box = drawn(`${"> ".repeat(60)}deep`)
    expect(box.querySelectorAll("blockquote").length).toBeLessThan(20)
    expect(box.textContent).toContain("deep")
  })
})

describe("boxes", () => {
  const text = "- [ ] a\n  - [x] b\n- [ ] c [ ] no\n\n`- [ ] code`\n\n1. [X] d"
  test.each([
    [0, "- [x] a"],
    [1, "  - [ ] b"],
    [2, "- [x] c [ ] no"],
    [3, "1. [ ] d"]
  ])("number %i alone is turned", (box, line) => {
    const next = tickBox(text, box) ?? ""
    expect(next.split("\n")).toContain(line)
    expect([...next].filter((it, at) => it !== text[at])).toHaveLength(1)
  })

  test("a click gives the whole text, also of a folded note", async () => {
    await startI18n("en")
    const told = vi.fn<(text: string) => void>()
    const long = `- [ ] first **one**\n- [ ] second\n\n${"more words\n".repeat(300)}`
    render(<NoteText text={long} onText={told} />)
    fireEvent.click(screen.getByRole("checkbox", { name: "second" }))
    expect(told).toHaveBeenCalledWith(long.replace("- [ ] second", "- [x] second"))
  })
})
