import { fileURLToPath } from "node:url"

import { defineConfig } from "vitest/config"

/**
 * Rooms whose modules keep nothing from one test to the next: their files come one after the other in
 * the same process, where what they import is there already. That is half of their time.
 */
const pure = ["formats", "channels", "model", "parse", "search", "shorteners", "templates"]

const filesOf = (rooms: readonly string[]) => rooms.map((it) => `test/${it}/**/*.test.{ts,tsx}`)
const elsewhere = ["test/e2e/**", "test/shops/**", "test/beds/**", "node_modules/**"]

/** Rules of the house and unit tests: `npm run unit`. Browsers are Playwright's. */
export default defineConfig({
  resolve: {
    alias: [{ find: /^~(?=\w)/, replacement: fileURLToPath(new URL("src/", import.meta.url)) }]
  },
  test: {
    setupFiles: ["test/support/render-here.ts", "test/support/patience.ts"],
    // One core is not kept free: nobody looks on while they run.
    maxWorkers: "100%",
    // What passes has nothing to say.
    silent: "passed-only",
    testTimeout: 20_000,
    projects: [
      { extends: true, test: { name: "pure", include: filesOf(pure), isolate: false } },
      {
        extends: true,
        test: {
          name: "apart",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [...elsewhere, ...filesOf(pure)]
        }
      }
    ]
  }
})
