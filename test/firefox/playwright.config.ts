import { defineConfig } from "@playwright/test"

/**
 * The main job in a real Firefox ESR: `npm run e2e:firefox`. Playwright runs the specs and judges;
 * the browser is Debian's own and driven over Marionette.
 */
export default defineConfig({
  testDir: ".",
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // As in playwright.config.ts of the project.
  retries: process.env["CI"] ? 1 : 0,
  forbidOnly: Boolean(process.env["CI"]),
  outputDir: "../../build/test-results/firefox",
  reporter: [["list"], ["json", { outputFile: "../../build/firefox.json" }]]
})
