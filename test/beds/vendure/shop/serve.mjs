// @ts-nocheck -- the packages of this file live in the bed, not in the project
/** Serves the shop in SHOP_DATA on SHOP_PORT until it is told to end. */
import { createRequire } from "node:module"

import { bootstrap, DefaultLogger, JobQueueService, LogLevel } from "@vendure/core"

const settings = createRequire(import.meta.url)("./vendure-config.js").config

const logger = new DefaultLogger({ level: LogLevel.Error, timestamp: false })
const app = await bootstrap({ ...settings, logger })
await app.get(JobQueueService).start()
process.on("SIGTERM", () => app.close().finally(() => process.exit(0)))
process.on("disconnect", () => process.exit(0))
