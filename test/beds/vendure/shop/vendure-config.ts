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

/** Every page of the storefront is one file; its script is the other. */
const storefront = (request, response) => {
  const script = request.originalUrl.endsWith("/storefront.js")
  // Below a root: the bed lies in a folder with a dot, which would be refused.
  response.sendFile(script ? "storefront.js" : "storefront.html", { root: __dirname })
}

const data = process.env["SHOP_DATA"] ?? process.cwd()

export const config: VendureConfig = {
  apiOptions: {
    hostname: "127.0.0.1",
    port: Number(process.env["SHOP_PORT"] ?? 3000),
    adminApiPath: "admin-api",
    shopApiPath: "shop-api",
    middleware: [{ route: "storefront", handler: storefront }]
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
  customFields: {
    // What the storefront keeps of where a buyer came from.
    Order: ["referral", "utmSource", "utmMedium", "utmCampaign", "landingPage"].map((name) => ({
      name,
      type: "string" as const,
      length: 2000,
      nullable: true
    }))
  },
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  plugins: [
    AssetServerPlugin.init({ route: "assets", assetUploadDir: path.join(data, "assets") }),
    DefaultJobQueuePlugin.init({ pollInterval: 200 }),
    DefaultSearchPlugin.init({ bufferUpdates: false }),
    DashboardPlugin.init({ route: "dashboard", appDir: path.join(process.cwd(), "dashboard") })
  ]
}
