// @vitest-environment happy-dom
import * as v from "valibot"
import { expect, test } from "vitest"

import { SiteAdapter } from "~sites/adapter"
import { readFirst } from "~sites/engine"
import { adapters, adaptersFor, practice, sitesAt } from "~sites/index"

const page = "moz-extension://1d55b749-a9ed-4780-bbc0-13a91c83eee0/tabs/practice.html#x"

test("its page is given its rules and no others; no page of the web ever is", () => {
  expect(v.is(SiteAdapter, JSON.parse(JSON.stringify(practice)))).toBe(true)
  expect(adaptersFor(page)).toEqual([practice])
  expect(sitesAt(page)).toEqual(["practice"])
  expect(adapters).not.toContain(practice)
  for (const url of [
    "https://practice.example/tabs/practice.html",
    "https://evil.example/#chrome-extension://x/tabs/practice.html",
    "chrome-extension://x/tabs/workspace.html"
  ])
    expect(adaptersFor(url)).not.toContain(practice)
})

const body = (chat: string) =>
  `<section data-practice><div ${chat}><h2 data-practice-name>Emma Clarke</h2></div>
   <div data-practice-composer contenteditable="true"></div></section>`

test("who is open in it is read like on any site; behind the shop nobody is", () => {
  document.body.insertAdjacentHTML("beforeend", body('data-practice-chat="emma"'))
  expect(readFirst(document, page, [practice])).toMatchObject({
    seen: true,
    sighting: { site: "practice", name: "Emma Clarke", identity: { value: "emma" } }
  })
  document.querySelector("[data-practice-chat]")?.removeAttribute("data-practice-chat")
  expect(readFirst(document, page, [practice])).toEqual({
    seen: false,
    why: "no-conversation-open"
  })
})
