import { defineConfig } from "@playwright/test"

/** The runner's way of reading TypeScript: what is evaluated in a page must stand by itself there. */
export default defineConfig({
  testDir: ".",
  testMatch: "run.ts",
  outputDir: "../../build/test-results/gallery",
  workers: 2,
  fullyParallel: true,
  timeout: 1_800_000,
  reporter: "line"
})
