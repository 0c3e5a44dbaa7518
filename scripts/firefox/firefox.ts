/**
 * `npm run e2e:firefox`: the main job in a real Firefox ESR, headless, on the build for it. Build
 * first (`npm run build:firefox`). `-- main-job` runs one spec, `REGULARS_KILLS=100` kills longer.
 */
import { spawn } from "node:child_process"
import { existsSync } from "node:fs"

export const main = async (args: string[]): Promise<number> => {
  if (!existsSync("build/firefox-mv3-prod/manifest.json")) {
    process.stderr.write("There is no build for Firefox yet: npm run build:firefox\n")
    return 2
  }
  const config = ["-c", "test/firefox/playwright.config.ts"]
  const run = spawn("npx", ["playwright", "test", ...config, ...args], { stdio: "inherit" })
  return new Promise((resolve) => run.once("exit", (code) => resolve(code ?? 1)))
}
