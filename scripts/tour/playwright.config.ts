import { defineConfig } from "@playwright/test"

/** `npm start`: the tour, or the practice browser that stays open until it is closed. */
export default defineConfig({
  testDir: "..",
  testMatch: ["tour/tour.ts", "practice/open.ts"],
  outputDir: "../../build/test-results/start",
  workers: 1,
  timeout: 0,
  use: { actionTimeout: 15_000 },
  expect: { timeout: 10_000 },
  reporter: "./progress.ts"
})
