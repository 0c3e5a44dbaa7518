import { defineConfig } from "@playwright/test"

/** `npm run soak:page`: as long as it takes. */
export default defineConfig({
  testDir: ".",
  testMatch: ["run.ts"],
  outputDir: "../../../build/test-results/soak-page",
  workers: 1,
  timeout: 0,
  reporter: "line"
})
