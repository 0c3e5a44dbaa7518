import { fileURLToPath } from "node:url"

import { defineConfig } from "vitest/config"

/** Rules of the house and unit tests: `npm run unit`. Browsers are Playwright's. */
export default defineConfig({
  resolve: {
    alias: [{ find: /^~(?=\w)/, replacement: fileURLToPath(new URL("src/", import.meta.url)) }]
  },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/e2e/**", "test/shops/**", "test/beds/**", "node_modules/**"],
    setupFiles: ["test/support/render-here.ts", "test/support/patience.ts"],
    // One core is not kept free: nobody looks on while they run.
    maxWorkers: "100%",
    // What passes has nothing to say.
    silent: "passed-only",
    testTimeout: 20_000
  }
})
