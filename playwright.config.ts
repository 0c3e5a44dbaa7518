import { defineConfig } from "@playwright/test"

/** The built extension in a real Chromium, on real chats and editors: `npm run e2e`. */
export default defineConfig({
  testDir: "test/e2e",
  outputDir: "build/test-results/e2e",
  workers: 1,
  retries: 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["list"], ["json", { outputFile: "build/e2e.json" }]],
  use: { trace: "off" }
})
