// @vitest-environment happy-dom
import { expect, test } from "vitest"

import { believeReading } from "~jobs/believe-reading"
import { shopName } from "~jobs/shop-name"
import { readPage, siteOf } from "~sites/engine"
import { adapters, isSelfHosted, sitesAt } from "~sites/index"

import { fixturesOf } from "./fixtures"

const SHOPS = ["woocommerce", "prestashop", "magento", "opencart", "vendure", "medusa", "saleor"]
const shops = adapters.filter((it) => SHOPS.includes(it.id))

const inFolder = (url: string, folder: string) => {
  const { origin } = new URL(url)
  return origin + folder + url.slice(origin.length)
}

test("shops count their customers and orders anew in every folder of a host", () => {
  expect(shops.map((it) => it.id).toSorted()).toEqual(SHOPS.toSorted())
  expect(adapters.filter((it) => it.base && !isSelfHosted(it))).toEqual([])
})

for (const adapter of shops)
  test.each(fixturesOf(adapter.id).pages.filter((it) => it.expect.seen))(
    `${adapter.id}: $page names another customer in another folder, and at the root as ever`,
    async ({ html, url }) => {
      document.open()
      document.write(html)
      document.close()
      const siteAt = async (folder: string) => {
        const at = inFolder(url, folder)
        const reading = await believeReading(readPage(document, at, adapter), at)
        return reading.seen && (reading.sighting.identity?.site ?? reading.sighting.site)
      }
      const { origin, pathname } = new URL(url)
      // WordPress of the fixtures may stand in a folder itself.
      const own = adapter.id === "woocommerce" ? (pathname.split("/wp-admin/")[0] ?? "") : ""
      expect(await siteAt("")).toBe(`${adapter.id}@${origin}${own}`)
      expect(await siteAt("/tea")).toBe(`${adapter.id}@${origin}/tea${own}`)
      expect(await siteAt("/two/wine")).toBe(`${adapter.id}@${origin}/two/wine${own}`)
    }
  )

test("a folder is a part of a site's name, and of the shop's as people read it", () => {
  const url = "https://shop.example/tea/wp-admin/post.php?post=7&action=edit"
  const site = "woocommerce@https://shop.example/tea"
  expect(sitesAt(url)).toContain(site)
  expect(shopName(site)).toBe("WooCommerce (shop.example/tea)")
  expect(shopName("woocommerce@https://shop.example")).toBe("WooCommerce (shop.example)")
  const telegram = adapters.find((it) => it.id === "telegram-a")
  expect(telegram && siteOf(telegram, url)).toBe("telegram-a")
})
