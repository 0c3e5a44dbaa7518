// Builds the extension for one target: `node scripts/build.mjs chrome-mv3 | firefox-mv3`.
import { spawnSync } from "node:child_process"
import { rmSync } from "node:fs"

const target = process.argv[2] ?? "chrome-mv3"
const folder = `build/${target}-prod`
rmSync(folder, { recursive: true, force: true })
const { status } = spawnSync("npx", ["plasmo", "build", "--hoist", `--target=${target}`], {
  stdio: ["ignore", "inherit", "inherit"],
  env: { ...process.env, NODE_ENV: "production" }
})
process.exit(status ?? 1)
