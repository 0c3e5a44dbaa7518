import { expect, test } from "vitest"
import { createIndex } from "~search/index/search-index"
import { readQuery } from "~search/query/read-query"
import { contactDocument, orderDocument, productDocument } from "~store/search/documents"
import { aContact, anApple, anOrder } from "../../support/builders"

const index = createIndex()
const ofContact = (id: string, phone: string) =>
  contactDocument(aContact({ id, phone, name: id }), {
    identities: [],
    stageNames: new Map(),
    binnedFields: new Set(),
    dealings: { at: 0, count: 0 }
  })
const variant = { id: "v", name: "L", sku: "KX.77/L", price: null, available: null }
index.replace(
  [
    productDocument(anApple({ id: "signs", sku: "AB-12 3" })),
    productDocument(anApple({ id: "none", sku: "AB123" })),
    productDocument(anApple({ id: "variant", sku: "", variants: [variant] })),
    orderDocument(anOrder({ id: "order", number: "#PO-2026-0042", tracking: "SF 14-0099" })),
    orderDocument(anOrder({ id: "said", number: "R-12" })),
    ofContact("bracketed", "+14155552671"),
    ofContact("bare", "13800138000")
  ],
  []
)

test.each([
  ["AB-12 3", ["signs", "none"]],
  ["ab123", ["signs", "none"]],
  ["ab-123", ["signs", "none"]],
  ["ab 123", ["signs", "none"]],
  ["kx77l", ["variant"]],
  ["po20260042", ["order"]],
  ["20260042", ["order"]],
  ["po-20260042", ["order"]],
  ["sf140099", ["order"]],
  ["r12", ["said"]],
  ['"ab-12"', ["signs"]],
  ["(415) 555-2671", ["bracketed"]],
  ["(415)", ["bracketed"]],
  ["+1 415 555 2671", ["bracketed"]],
  ["+86 138 0013 8000", ["bare"]],
  ["138 8000", ["bare"]]
])("a number is found however its signs are typed: %s", (text, wanted) => {
  const { hits } = index.search(readQuery(text), { limit: 9, now: Date.now() })
  const written = hits.filter((it) => it.place !== "typo").map((it) => it.id)
  expect(written.toSorted()).toEqual(wanted.toSorted())
})
