import { defineConfig } from "@playwright/test"

/** `npm run bench:paint`, `bench:sites`, `bench:host`: measured and reported, never gated. */
export default defineConfig({
  testDir: ".",
  testMatch: ["paint.ts", "paint-large.ts", "panel-paint.ts", "recognition.ts", "host-page.ts"],
  outputDir: "../../build/test-results/bench",
  workers: 1,
  timeout: 180_000,
  reporter: "../../scripts/tour/progress.ts"
})
