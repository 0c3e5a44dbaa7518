// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest"

import type { SiteAdapter } from "~sites/adapter"
import { readPage } from "~sites/engine"
import { opencart } from "~sites/opencart"
import { withoutSecrets } from "~sites/reading/source"

import { fixtures } from "./fixtures"

const TOKEN = "s3cr3ts3cr3ts3cr3ts3cr3t"

beforeEach(() => {
  document.head.innerHTML = ""
  document.body.innerHTML = ""
})

describe("OpenCart's log-in token, which is in every address and every link", () => {
  const pages = fixtures.filter((it) => it.site === "opencart" && it.html.includes(TOKEN))

  test.each(pages)("$page: is not in what is read", ({ html, url }) => {
    document.write(html)
    expect(url).toContain(TOKEN)
    const reading = JSON.stringify(readPage(document, url, opencart))
    expect(reading).toContain('"seen"')
    expect(reading).not.toContain(TOKEN)
  })

  test("is not given to the greediest rule, from the address or from a link", () => {
    const address = `https://shop.example/admin/index.php?route=sale/order.info&user_token=${TOKEN}&order_id=7`
    document.body.innerHTML = `<a id="x" href="${address}">Order</a>`
    const greedy: SiteAdapter = {
      ...opencart,
      signature: [],
      surfaces: [
        {
          kind: "order",
          url: "^https://",
          id: { sources: [], optional: true },
          name: [{ from: "attribute", selector: "#x", attribute: "href" }],
          fields: { order: [{ from: "url" }] },
          composer: []
        }
      ]
    }
    const reading = JSON.stringify(readPage(document, address, greedy))
    expect(reading).toContain("order_id=7")
    expect(reading).not.toContain(TOKEN)
  })
})

test.each([
  `https://shop.example/admin/index.php?route=sale/order/info&user_token=${TOKEN}&order_id=7`,
  `https://shop.example/admin123/index.php/sell/orders/7/view?_token=${TOKEN}`,
  `https://shop.example/admin123/index.php?controller=AdminOrders&token=${TOKEN}#token=${TOKEN}`,
  `https://shop.example/wp-admin/admin-ajax.php?action=x&_wpnonce=${TOKEN}`,
  "https://shop.example/admin/sales/order/view/order_id/7/key/0123456789abcdef0123456789abcdef0123456789abcdef/"
])("%s loses what logs somebody in", (url) => {
  const left = withoutSecrets(url)
  expect(left).not.toContain(TOKEN)
  expect(left).not.toContain("0123456789abcdef")
  expect(left.length).toBeLessThan(url.length)
})
