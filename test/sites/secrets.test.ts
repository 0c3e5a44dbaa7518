// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest"

import type { SiteAdapter } from "~sites/adapter"
import { readPage } from "~sites/engine"
import { magento } from "~sites/magento"
import { opencart } from "~sites/opencart"
import { prestashop } from "~sites/prestashop"
import { withoutSecrets } from "~sites/reading/source"

import { fixtures } from "./fixtures"

const TOKEN = "s3cr3ts3cr3ts3cr3ts3cr3t"

beforeEach(() => {
  document.head.innerHTML = ""
  document.body.innerHTML = ""
})

const KEY = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

describe("log-in tokens, which back offices write into every address and every link", () => {
  const pages = [opencart, prestashop, magento].flatMap((adapter) =>
    fixtures
      .filter((it) => it.site === adapter.id && (it.url.includes(TOKEN) || it.url.includes(KEY)))
      .map((it) => ({ ...it, adapter }))
  )

  test("stand on enough pages to tell", () => {
    expect(new Set(pages.map((it) => it.site)).size).toBe(3)
    expect(pages.length).toBeGreaterThan(20)
  })

  test.each(pages)("$site/$page: are not in what is read", ({ html, url, adapter }) => {
    document.write(html)
    const reading = JSON.stringify(readPage(document, url, adapter))
    expect(reading).toContain('"seen"')
    expect(reading).not.toContain(TOKEN)
    expect(reading).not.toContain(KEY)
  })

  test("are not given to the greediest rule, from the address or from a link", () => {
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
  `https://shop.example/o?PHPSESSID=${TOKEN}`,
  `https://shop.example/o?id=1&sid=${TOKEN}`,
  `https://shop.example/o;sid=${TOKEN}`,
  `https://shop.example/o?jwt=${TOKEN}`,
  `https://shop.example/o?api_key=${TOKEN}`,
  `https://shop.example/o?user%5Ftoken=${TOKEN}`,
  `https://shop.example/o?user_token[]=${TOKEN}`,
  `https://shop.example/#/o/user_token=${TOKEN}`,
  "https://shop.example/admin/sales/order/view/order_id/7/key/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef/"
])("%s loses what logs somebody in", (url) => {
  const left = withoutSecrets(url)
  expect(left).not.toContain(TOKEN)
  expect(left).not.toContain(KEY)
  expect(left.length).toBeLessThan(url.length)
})

test.each([
  "https://shop.example/?code=10423&key=7&ticket=8&inside=1&residence=x",
  "https://shop.example/#/chat?id=12345678"
])("%s is left whole: some sites' orders are called so", (url) =>
  expect(withoutSecrets(url)).toBe(url)
)
