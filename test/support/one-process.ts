// For test files that share a process: each finds it as the first did. Dexie looks for the browser's
// database once, when it is first imported, and that is for all of them: it has to be there before.
import "fake-indexeddb/auto"

import { afterAll } from "vitest"
import { forgetKnown } from "~store/guard/door"
import { keepOutside } from "~store/guard/outside"

import { resetBrowser } from "./fake-browser"

// A screen that opens the database has what outlives it kept outside. The next file begins with
// another database, which is not the one that is known there: no write would be let through.
afterAll(() => {
  keepOutside(null)
  forgetKnown()
  resetBrowser()
})

// Testing Library's `screen` looks at the body that was there when it was first imported, in whatever
// file that was. One that laid another page's markup into the document gives it back.
if ("document" in globalThis) {
  const { documentElement: root, head, body } = document
  const began = root.cloneNode(false) as HTMLElement
  afterAll(() => {
    // Those that are there now: the list is another as soon as one of them goes.
    for (const { name } of Array.from(root.attributes))
      if (!began.hasAttribute(name)) root.removeAttribute(name)
    head.replaceChildren()
    body.replaceChildren()
    root.replaceChildren(head, body)
    document.replaceChildren(root)
  })
}
