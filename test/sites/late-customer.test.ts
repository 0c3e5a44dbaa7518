// @vitest-environment happy-dom
import { expect, test } from "vitest"

import { createSettle } from "~page/settle"
import { readPage } from "~sites/engine"
import { adapters } from "~sites/index"

import { fixturesOf } from "./fixtures"

/** Shops whose pages change their address before they change. */
test.each([
  ["vendure", "real-customer", /\/customers\/\d+/u, "/customers/999"],
  ["medusa", "real-customer", /cus_\w+/u, "cus_OTHER0000000000000000000"],
  ["saleor", "customer", /VXNlcjo\w+/u, "VXNlcjo5OTk"]
])("%s: the next customer's address above this one's page names nobody", (id, page, from, to) => {
  const adapter = adapters.find((it) => it.id === id)
  const fixture = fixturesOf(id).pages.find((it) => it.page === page)
  if (!adapter || !fixture) throw new Error(`no page of ${id}`)
  document.open()
  document.write(fixture.html)
  document.close()
  const settle = createSettle()
  settle(readPage(document, fixture.url, adapter), 0)
  expect(settle(readPage(document, fixture.url, adapter), 5000).seen).toBe(true)
  const next = fixture.url.replace(from, to)
  expect(next).not.toBe(fixture.url)
  const late = settle(readPage(document, next, adapter), 6000)
  expect(late).toEqual({ seen: false, why: "disagreement" })
})
