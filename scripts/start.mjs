// @ts-check
/**
 * `npm start`: installs what is missing, builds, and opens a browser with the extension beside a
 * live practice chat and shop. Without a display, or with `-- --tour`, it walks the main job by
 * itself and leaves pictures in build/tour/.
 */
import { spawnSync } from "node:child_process"
import { FOR_START, root, setup } from "./setup.mjs"

setup({ apt: FOR_START })

/** @param {readonly [string, ...string[]]} command */
const run = ([program, ...args]) => {
  const { status } = spawnSync(program, args, { cwd: root, stdio: "inherit" })
  if (status !== 0) process.exit(status ?? 1)
}

process.stdout.write("\nBuilding\n")
run(["node", "scripts/build.mjs", "chrome-mv3"])
const display =
  process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"] || process.platform !== "linux"
const tour = process.argv.includes("--tour") || !display
process.stdout.write(tour ? "\nThe tour\n" : "\nThe practice chat and shop\n")
run([
  "npx",
  "playwright",
  "test",
  "-c",
  "scripts/tour/playwright.config.ts",
  tour ? "tour" : "practice"
])
