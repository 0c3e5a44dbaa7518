import { expect, test } from "vitest"
import { codeIn, reactionOf } from "~jobs/tour/practice-script"
import type { Said } from "~jobs/tour/tour-state"

const line = (from: Said["from"], text: string): Said => ({ chat: "emma", from, text, at: 1 })
const link = "https://shop.example/apples?rg=abcde23456"
const react = (...said: Said[]) => reactionOf({ said, visits: [] }, "emma")

test("nobody answers before the seller writes, nor twice", () => {
  expect(react()).toBeNull()
  expect(react(line("seller", "Apples"), line("customer", "second"))).toBeNull()
})

test("the first message is liked, a link of their own is opened, the rest is thanked for", () => {
  expect(react(line("seller", "Apples 5 kg\nhttps://shop.example/apples"))).toEqual({
    answer: "second",
    href: null
  })
  const begun = [line("seller", "Apples"), line("customer", "second")]
  expect(react(...begun, line("seller", `Here: ${link}`))).toEqual({ answer: "opened", href: link })
  const opened = [...begun, line("seller", link), line("customer", "opened")]
  expect(react(...opened, line("seller", "Tomorrow!"))).toEqual({ answer: "thanks", href: null })
})

test("a regular's thanks are their own, and the code is what the shop sees", () => {
  const said = [{ ...line("seller", "Yes"), chat: "anna" }]
  expect(reactionOf({ said, visits: [] }, "anna")).toEqual({ answer: "thanks", href: null })
  expect(codeIn(link)).toBe("abcde23456")
  expect(codeIn("https://shop.example/")).toBe("")
})
