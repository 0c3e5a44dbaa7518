import { defineConfig } from "@playwright/test"

import base from "./playwright.config"

/** The built extension on real shops, whose beds take minutes to install: `npm run test:shops`. */
export default defineConfig(base, {
  testDir: "test/shops",
  outputDir: "build/test-results/shops",
  reporter: [["list"], ["json", { outputFile: "build/shops.json" }]]
})
