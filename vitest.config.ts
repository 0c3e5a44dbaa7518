import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

import { defineConfig } from "vitest/config"

const here = fileURLToPath(new URL(".", import.meta.url))

/**
 * Rooms whose modules keep nothing from one test to the next: their files come one after the other in
 * the same process, where what they import is there already. That is half of their time.
 */
const pure = ["formats", "channels", "model", "parse", "search", "shorteners", "templates"]

/**
 * What a test file leaves to those behind it in the same process: modules of ours, or a browser, that
 * it put others in place of (whoever imported them keeps them), globals, clocks and methods, and a
 * document that was opened anew, which nobody listens to any more who did.
 */
const leaves =
  /\bdocument\.open\(|\bvi\s*\.\s*(?:(?:do)?[mM]ock\((?!\s*"webextension-polyfill", async \(\) => \(\{\s*default: \(await import\("[./]+support\/fake-browser"\)\)\.fakeBrowser\s*\}\)\))|stub|spyOn|useFakeTimers|setSystemTime|resetModules)/

/** The files of a room that leave nothing, and share their processes too. */
const tidy = (room: string): string[] =>
  readdirSync(`${here}test/${room}`, { recursive: true, encoding: "utf8" })
    .map((it) => `test/${room}/${it.replaceAll("\\", "/")}`)
    .filter((it) => /\.test\.tsx?$/.test(it) && !leaves.test(readFileSync(here + it, "utf8")))
const tidyFiles = ["capture", "composer", "jobs", "page", "sites", "store", "ui"].flatMap(tidy)

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
    // As with the browsers: nobody watches a run elsewhere, so there a test has a second try.
    retry: process.env["CI"] ? 1 : 0,
    projects: [
      { extends: true, test: { name: "pure", include: filesOf(pure), isolate: false } },
      {
        extends: true,
        test: {
          name: "tidy",
          include: tidyFiles,
          isolate: false,
          setupFiles: ["test/support/one-process.ts"]
        }
      },
      {
        extends: true,
        test: {
          name: "apart",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [...elsewhere, ...filesOf(pure), ...tidyFiles]
        }
      }
    ]
  }
})
