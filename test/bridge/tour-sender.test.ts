import { expect, test, vi } from "vitest"

import { barAnswers } from "~jobs/answer-bar"
import { pageAnswers } from "~jobs/answer-page"
import { teachAnswers } from "~jobs/answer-teach"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const answers = { ...pageAnswers, ...barAnswers, ...teachAnswers }
const mayAsk = (sender: object): string[] =>
  Object.entries(answers).flatMap(([verb, it]) => (it.from(sender as never) ? verb : []))

const id = "regulars"
const practice = `chrome-extension://${id}/tabs/practice.html`
const top = { id, tab: { id: 7 }, frameId: 0 }
const webPage = mayAsk({ ...top, url: "https://web.telegram.org/a/" })

test("the practice page may ask what a content script may, and nothing more", () => {
  expect(webPage).toContain("hello")
  expect(mayAsk({ ...top, url: practice })).toEqual(webPage)
  expect(mayAsk({ ...top, url: `${practice}?from=install#note` })).toEqual(webPage)
})

test.each([
  ["in a frame of a web page", { ...top, frameId: 4, url: practice }],
  ["outside a tab", { id, url: practice }],
  ["of another extension", { ...top, url: "chrome-extension://other/tabs/practice.html" }],
  ["by a longer name", { ...top, url: `${practice}.evil` }],
  ["in another folder", { ...top, url: `chrome-extension://${id}/practice.html` }],
  ["on the web", { ...top, frameId: 2, url: `https://${id}/tabs/practice.html` }],
  ["another page of ours", { ...top, url: `chrome-extension://${id}/tabs/workspace.html` }]
])("nobody else pretends to be it: %s", (_what, sender) => {
  for (const verb of ["hello", "reading", "captured", "jump"])
    expect(mayAsk(sender)).not.toContain(verb)
})
