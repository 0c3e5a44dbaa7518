// @ts-nocheck -- the packages of this file live in the bed, not in the project
/** Makes the shop's data once: Vendure's own sample catalogue, then orders through its shop API. */
import { writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import path from "node:path"

import { bootstrap, DefaultLogger, JobQueueService, LogLevel } from "@vendure/core"
import { populate } from "@vendure/core/cli/index.js"

import { placeOrders } from "./orders.mjs"

const settings = createRequire(import.meta.url)("./vendure-config.js").config

const samples = path.dirname(
  createRequire(import.meta.url).resolve("@vendure/create/assets/initial-data.json")
)
const initial = createRequire(import.meta.url)(path.join(samples, "initial-data.json"))

const config = {
  ...settings,
  logger: new DefaultLogger({ level: LogLevel.Error, timestamp: false }),
  importExportOptions: { importAssetsDir: path.join(samples, "images") }
}
const start = async () => {
  const app = await bootstrap(config)
  await app.get(JobQueueService).start()
  return app
}
const app = await populate(start, initial, path.join(samples, "products.csv"))
const orders = await placeOrders(`http://127.0.0.1:${config.apiOptions.port}`)
await writeFile(path.join(process.env.SHOP_DATA, "orders.json"), JSON.stringify(orders, null, 2))
await app.close()
process.exit(0)
