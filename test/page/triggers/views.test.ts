// @vitest-environment happy-dom
import { Window as Apart } from "happy-dom"
import { afterEach, beforeEach, expect, test } from "vitest"

import { eachView } from "~page/triggers/views"

let page: AbortController
/** The titles of the windows' documents, in the order in which they were met. */
let met: string[]
beforeEach(() => {
  page = new AbortController()
  met = []
  document.body.innerHTML = ""
  document.title = "page"
})
afterEach(() => page.abort())

const start = () => eachView(window, page.signal, (it) => met.push(it.document.title))

/** A frame of the page's own, in a page or in another frame. */
const aFrame = (title: string, within: Pick<Document, "body"> = document) => {
  within.body.insertAdjacentHTML("beforeend", "<iframe></iframe>")
  const frame = within.body.lastElementChild
  const inner: Pick<Window, "document"> = Object(new Apart())
  inner.document.title = title
  // Here frames load nothing by themselves.
  if (frame) Object.defineProperty(frame, "contentDocument", { value: inner.document })
  return { doc: inner.document, load: () => frame?.dispatchEvent(new Event("load")) }
}

test("a frame that is there, and one in it, is met at once", () => {
  aFrame("in the outer", aFrame("outer").doc)
  start()
  expect(met).toEqual(["page", "outer", "in the outer"])
})

test("a frame that comes later is met when it has loaded, before anybody can type in it", () => {
  start()
  aFrame("later").load()
  expect(met).toEqual(["page", "later"])
})

test("a frame that comes later in a frame is met too", () => {
  const outer = aFrame("outer")
  start()
  aFrame("later", outer.doc).load()
  expect(met).toEqual(["page", "outer", "later"])
})

test("a document that was opened anew has lost what was added: it is met again once it is closed", () => {
  const { load } = aFrame("opened anew")
  start()
  met = []
  load()
  expect(met).toEqual(["opened anew"])
})

test("a picture that has loaded is no frame, and nothing is met once it is over", () => {
  start()
  const picture = document.createElement("img")
  document.body.append(picture)
  picture.dispatchEvent(new Event("load"))
  page.abort()
  aFrame("too late").load()
  expect(met).toEqual(["page"])
})
