// @ts-check
/** `npm run test:shops`: the built extension on a real shop; its bed is installed once and kept. */
import { existsSync } from "node:fs"
import path from "node:path"

import { FOR_SHOPS, root, setup } from "./setup.mjs"
import { playwrightCounts } from "./counts.mjs"
import { installBeds, npm, runSteps } from "./steps.mjs"

setup({ apt: FOR_SHOPS })

const built = existsSync(path.join(root, "build/chrome-mv3-prod/manifest.json"))
/** @type {import("./steps.mjs").Step[]} */
const build = built ? [] : [{ heading: "Build", run: npm("build"), vital: true }]

const { failed } = await runSteps([
  ...build,
  { heading: "Bed: a real shop", run: installBeds("vendure"), vital: true },
  {
    heading: "Shops: the built extension in Chromium",
    run: npm("e2e", "-c", "playwright.shops.config.ts"),
    report: { file: "build/shops.json", count: playwrightCounts }
  }
])
process.exitCode = failed === 0 ? 0 : 1
