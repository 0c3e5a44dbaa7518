import { defineConfig } from "@playwright/test"

/**
 * Specs that need the machine for themselves: what a page costs is measured by the clock, keys come as
 * fast as fingers while a window opens, or a real window has the keyboard.
 */
const ALONE = ["headed*", "page-cost", "triggers"].map((name) => `**/${name}.spec.ts`)

/** Needs the build for Firefox alone, and no browser: it runs while Chrome's is made. */
const LINTER = "**/walls-firefox.spec.ts"

/**
 * The built extension in a real Chromium, on real chats and editors: `npm run e2e` does all of it
 * with one browser at a time, `npm test` does those of `together` with three.
 */
export default defineConfig({
  testDir: "test/e2e",
  workers: 1,
  // Nobody watches a run elsewhere: a second try there, and whoever needed it is named at the end.
  retries: process.env["CI"] ? 1 : 0,
  timeout: 60_000,
  // Slow machines are slow, which is no fault of what is shown.
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["list"], ["json", { outputFile: "build/e2e.json" }]],
  use: { trace: "off" },
  projects: [
    { name: "linter", testMatch: LINTER, outputDir: "build/test-results/e2e-linter" },
    { name: "together", testIgnore: [...ALONE, LINTER], outputDir: "build/test-results/e2e" },
    { name: "alone", testMatch: ALONE, outputDir: "build/test-results/e2e-alone" }
  ]
})
