/**
 * A shop of other makers: Vendure on SQLite with its dashboard, its own sample catalogue, and three
 * customers with one order each, placed through its shop API when the bed is installed. A small
 * storefront takes more of them.
 */
import { existsSync, readdirSync } from "node:fs"
import { cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"

import type { Page } from "@playwright/test"
import * as v from "valibot"

import { cached, npmInstall, run, say } from "../../support/beds"
import { freePort } from "../../support/beds-server"
import { startShop } from "./server"

const here = path.dirname(fileURLToPath(import.meta.url))

const Orders = v.array(
  v.object({
    id: v.string(),
    code: v.string(),
    customer: v.object({ id: v.string(), firstName: v.string(), lastName: v.string() }),
    product: v.object({ id: v.string(), name: v.string() })
  })
)
export type ShopOrder = v.InferOutput<typeof Orders>[number]

/** The folder with the packages, the built dashboard and the data; about three minutes once. */
export async function install(): Promise<string> {
  // A package of its own: the shop is CommonJS, the tests beside it are not.
  const shop = path.join(here, "shop")
  const inputs = readdirSync(shop).map((file) => path.join(shop, file))
  return cached("vendure", inputs, async (folder) => {
    await npmInstall(shop, folder, { lenient: true, rebuild: ["better-sqlite3"], env: headers() })
    await cp(shop, folder, { recursive: true })
    const bin = (name: string) => path.join(folder, "node_modules", ".bin", name)
    await run(bin("tsc"), ["-p", "tsconfig.json"], folder)
    say("building the shop's dashboard")
    await run(bin("vite"), ["build"], folder, { ...quiet, NODE_ENV: "production" })
    say("filling the shop: catalogue, customers, orders")
    const data = path.join(folder, "data")
    await mkdir(data)
    const settings = { SHOP_DATA: data, SHOP_PORT: String(await freePort()), SHOP_NEW: "yes" }
    await run(process.execPath, ["populate.mjs"], folder, { ...quiet, ...settings })
  })
}

const quiet = { ...process.env, VENDURE_DISABLE_TELEMETRY: "1" }

/** Node's own headers, where they lie beside it, so that nothing has to be fetched to compile. */
function headers(): NodeJS.ProcessEnv {
  const root = path.resolve(path.dirname(process.execPath), "..")
  const there = existsSync(path.join(root, "include", "node", "node.h"))
  return there ? { ...process.env, npm_config_nodedir: root } : process.env
}

export type VendureBed = {
  /** The shop's address, without a slash at its end. */
  readonly url: string
  /** 张三 (named 三 张 by Vendure), Alice Chen and Bob Martin, in this order; codes differ per bed. */
  readonly orders: readonly ShopOrder[]
  readonly orderPage: (order: ShopOrder) => string
  readonly customerPage: (order: ShopOrder) => string
  readonly productPage: (order: ShopOrder) => string
  /** A product in the storefront, where buyers order; it keeps where they came from. */
  readonly storefrontPage: (slug: string) => string
  /** Logs the page's browser in as superadmin. */
  login(page: Page): Promise<void>
  stop(): Promise<void>
}

export async function start(): Promise<VendureBed> {
  const folder = await install()
  const data = await mkdtemp(path.join(tmpdir(), "regulars-vendure-"))
  const clean = () => rm(data, { recursive: true, force: true })
  try {
    await cp(path.join(folder, "data"), data, { recursive: true })
    const orders = v.parse(
      Orders,
      JSON.parse(await readFile(path.join(data, "orders.json"), "utf8"))
    )
    const port = await freePort()
    const server = await startShop(folder, port, { ...quiet, SHOP_DATA: data })
    const url = `http://localhost:${port}`
    return {
      url,
      orders,
      orderPage: (order) => `${url}/dashboard/orders/${order.id}`,
      customerPage: (order) => `${url}/dashboard/customers/${order.customer.id}`,
      productPage: (order) => `${url}/dashboard/products/${order.product.id}`,
      storefrontPage: (slug) => `${url}/storefront/products/${slug}`,
      login: (page) => login(page, url),
      stop: async () => {
        await server.stop()
        await clean()
      }
    }
  } catch (error) {
    await clean()
    throw error
  }
}

async function login(page: Page, url: string): Promise<void> {
  const query = `mutation { login(username: "superadmin", password: "superadmin", rememberMe: true) { ... on CurrentUser { id } } }`
  await page.goto(`${url}/dashboard/login`)
  // By the page itself, so that it goes through the browser's own proxy and cookies.
  const answer: unknown = await page.evaluate(async (body) => {
    const headers = { "content-type": "application/json" }
    const response = await fetch("/admin-api", { method: "POST", headers, body })
    return response.json()
  }, JSON.stringify({ query }))
  v.parse(v.object({ data: v.object({ login: v.object({ id: v.string() }) }) }), answer)
}
