// @vitest-environment happy-dom
import { expect, test } from "vitest"

import { readRanked } from "~sites/reading/source"

const WRITERS = [
  {
    from: "attribute",
    selector: "[data-who]",
    attribute: "data-who",
    steps: ["lower"],
    notOwn: true
  }
] as const

const read = (html: string, account?: string) => {
  document.body.innerHTML = html
  const page = { doc: document, url: "https://mail.example/", ...(account && { account }) }
  return readRanked(
    page,
    WRITERS.map((it) => ({ ...it, steps: [...it.steps] }))
  ).said
}

const BOTH = `<i data-who="Shop@example.com"></i><i data-who="anna@example.net"></i>`

test("the seller's own is passed over, in whatever case it is written", () =>
  expect(read(BOTH, "shop@example.com")).toBe("anna@example.net"))

test("where only the seller writes nobody is read", () =>
  expect(read(`<i data-who="shop@example.com"></i>`, "shop@example.com")).toBe(""))

test("while nobody knows who the seller is, nobody is read", () => {
  expect(read(BOTH)).toBe("")
  expect(read(BOTH, "")).toBe("")
})
