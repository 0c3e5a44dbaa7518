import { expect, test } from "vitest"

import { grantedOf } from "~ui/screens/workspace/sites/granted-of"

const grant = (origin: string, site: string) => ({ origin, at: 1, site })

test("a site is allowed on its own hosts, and on those that were named for it", () => {
  const woo = { id: "woocommerce", origins: [] }
  const telegram = { id: "telegram-a", origins: ["https://web.telegram.org/*"] }
  const grants = [
    grant("https://shop.example/*", "woocommerce"),
    // Allowed in the browser's own settings: nobody wrote down for what.
    grant("https://web.telegram.org/*", "")
  ]
  expect(grantedOf(woo, grants)).toEqual(["https://shop.example/*"])
  expect(grantedOf(telegram, grants)).toEqual(["https://web.telegram.org/*"])
  expect(grantedOf({ id: "saleor", origins: [] }, grants)).toEqual([])
})
