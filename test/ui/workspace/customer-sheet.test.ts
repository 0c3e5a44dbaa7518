import { expect, test } from "vitest"

import { readCsv, writeCsv } from "~formats/csv"
import { blankLink } from "~model/share-link"
import { customerSheet } from "~ui/screens/workspace/campaigns/segment/customer-sheet"

import { aContact } from "../../support/builders"

const href = "https://shop.example/apples?rg=abcde23456"
const draft = { ...blankLink, title: "", target: href, href, channel: "chat", code: "abcde23456" }

test("a mail merge finds each customer's number, e-mail address and link in a row", () => {
  const ann = aContact({ name: "Ann", phone: "+86 138 0013 8000", email: "ann@shop.example" })
  const rows = customerSheet([{ contact: ann, draft }], (it) => it)
  expect(readCsv(writeCsv(rows))).toEqual([
    ["customer", "phone", "email", "link", "code"],
    ["Ann", "+86 138 0013 8000", "ann@shop.example", href, "abcde23456"]
  ])
})

test("an e-mail address that would be a formula is none in the file", () => {
  const eve = aContact({ name: "Eve", email: "=HYPERLINK(1)@x.example" })
  const csv = writeCsv(customerSheet([{ contact: eve, draft }], (it) => it))
  expect(csv).toContain(`,"'=HYPERLINK(1)@x.example",`)
})
