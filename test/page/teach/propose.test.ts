// @vitest-environment happy-dom
import { describe, expect, test } from "vitest"

import { propose } from "~page/teach/propose"
import { keptPart, looksStable } from "~page/teach/stable-name"
import { selectorFault } from "~sites/rules/selector"

const ways = (html: string, said = "Anna Chen") => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html))
  const element = document.querySelector("[x-mark]")
  if (!element) throw new Error("nothing is marked")
  const found = propose(element, said)
  for (const it of found) {
    expect(selectorFault(it), it).toBeNull()
    expect(Array.from(document.querySelectorAll(it)), it).toEqual([element])
  }
  return found
}

describe("what is proposed for what was pointed at", () => {
  test("an id first, then marks made to find, meaning, classes; at most four", () => {
    const found =
      ways(`<main><header class="thread-head"><h2 x-mark id="peer" data-testid="peer-name"
      role="heading" class="title peer-title"></h2></header></main>`)
    expect(found[0]).toBe("#peer")
    expect(found[1]).toBe('[data-testid="peer-name"]')
    expect(found.length).toBeLessThanOrEqual(4)
  })

  test("no made-up id, class or attribute of a build", () => {
    const found =
      ways(`<div id="ember1234" class="css-1q2w3e"><div id=":r1:" class="sc-bdvvtL iUaEHR">
      <header data-v-7ba5bd90="" class="ChatHeader_root__3Xk2a"><span x-mark class="x1n2onr6 _ak1f"></span></header></div></div>`)
    expect(found.length).toBeGreaterThan(0)
    expect(found.join("\n")).not.toMatch(/ember|css-|:r1|sc-|iUaEHR|x1n2|_ak1f|7ba5|3Xk2a/)
  })

  test("never what it says: a rule holds no customer", () => {
    const found = ways(
      `<section id="anna" data-user="Anna Chen" aria-label="Chat with Anna Chen"><p class="anna-chen name" x-mark
        title="Anna Chen" data-peer-id="84120011" aria-label="Anna Chen"></p></section>`
    )
    expect(found.length).toBeGreaterThan(0)
    expect(found.join("\n")).not.toMatch(/anna|chen|84120011/i)
  })

  test("states and looks of the moment are no hold", () => {
    const found =
      ways(`<ul><li class="row active selected is-open flex p-4 text-sm w-full md:hidden">
      <span x-mark class="truncate font-bold unread"></span></li><li class="row"><span></span></li></ul>`)
    expect(found.join("\n")).not.toMatch(
      /active|selected|open|flex|p-4|text-sm|truncate|bold|unread/
    )
  })

  test("where nothing has a name of its own, a few steps from the nearest hold, not a tower", () => {
    const [found = ""] = ways(
      `<nav><input><ul><li x-mark class="row">Anna Chen</li><li class="row">Boris</li></ul></nav>`
    )
    expect(found).toBe("nav > ul > li:nth-of-type(1)")
    expect(
      ways(`<div><div><div><div><div><i>a</i><i x-mark>b</i></div></div></div></div></div>`)
    ).toEqual([])
  })

  test("within a shadow root: by its host, and then in it", () => {
    document.body.replaceChildren()
    const host = document.createElement("chat-head")
    document.body.append(host)
    const shadow = host.attachShadow({ mode: "open" })
    shadow.append(document.createRange().createContextualFragment(`<b class="peer">Anna</b>`))
    const element = shadow.querySelector("b")
    expect(element && propose(element, "Anna")).toContain("chat-head >>> .peer")
  })

  test("words of other languages are names too", () => {
    expect(ways(`<div class="客户名字"><b x-mark></b></div>`)[0]).toBe(".客户名字 b")
  })
})

describe("names that stay", () => {
  test.each([
    "peer-name",
    "chatHeader",
    "conversation__title",
    "msg-input",
    "editArea",
    "qa-send-message-textarea",
    "MiddleHeader",
    "fullName",
    "chat-info",
    "topbar-left-info",
    "replyTextarea",
    "col-chat",
    "order-number",
    "title_name",
    "客户"
  ])("%s looks chosen", (it) => expect(looksStable(it)).toBe(true))

  test.each([
    "css-1q2w3e",
    "sc-bdvvtL",
    "x1n2onr6",
    "_ak1f",
    "jss123",
    "ember1042",
    ":r1:",
    "radix-:r3:",
    "Header_title__3Xk2a",
    "iUaEHR",
    "a8f3c2",
    "1a2b3c4d",
    "svelte-1hcy7r",
    "84120011",
    "v-7ba5bd90",
    "active",
    "is-selected",
    "unread",
    "p-4",
    "text-sm",
    "md:flex",
    "w-1/2",
    "",
    "a b",
    "x".repeat(41)
  ])("%j does not", (it) => expect(looksStable(it)).toBe(false))

  test("a class made of a word and a hash keeps its word", () => {
    expect(keptPart("Header_title__3Xk2a")).toBe("Header_title__")
    expect(keptPart("lowerBadge_cc5dd2")).toBe("lowerBadge_")
    expect(keptPart("chat_header")).toBe("")
  })
})
