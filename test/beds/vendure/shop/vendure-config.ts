// oxlint-disable-next-line typescript/ban-ts-comment
// @ts-nocheck -- the packages of this file live in the bed, not in the project
import path from "node:path"

import { AssetServerPlugin } from "@vendure/asset-server-plugin"
import {
  DefaultJobQueuePlugin,
  DefaultSearchPlugin,
  dummyPaymentHandler,
  VendureConfig
} from "@vendure/core"
import { DashboardPlugin } from "@vendure/dashboard/plugin"

const data = process.env["SHOP_DATA"] ?? process.cwd()

export const config: VendureConfig = {
  apiOptions: {
    hostname: "127.0.0.1",
    port: Number(process.env["SHOP_PORT"] ?? 3000),
    adminApiPath: "admin-api",
    shopApiPath: "shop-api"
  },
  authOptions: {
    tokenMethod: ["bearer", "cookie"],
    superadminCredentials: { identifier: "superadmin", password: "superadmin" },
    cookieOptions: { secret: "a bed for tests on loopback" },
    requireVerification: false
  },
  dbConnectionOptions: {
    type: "better-sqlite3",
    synchronize: process.env["SHOP_NEW"] === "yes",
    logging: false,
    database: path.join(data, "shop.sqlite")
  },
  systemOptions: { telemetry: { enabled: false } },
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  plugins: [
    AssetServerPlugin.init({ route: "assets", assetUploadDir: path.join(data, "assets") }),
    DefaultJobQueuePlugin.init({ pollInterval: 200 }),
    DefaultSearchPlugin.init({ bufferUpdates: false }),
    DashboardPlugin.init({ route: "dashboard", appDir: path.join(process.cwd(), "dashboard") })
  ]
}
