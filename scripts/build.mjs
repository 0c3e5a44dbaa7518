// Builds the extension for one target: `node scripts/build.mjs chrome-mv3 | firefox-mv3`.
import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { nameOwnFiles } from "./name-own-files.mjs"
import { restorePage } from "./restore-page/build.mjs"

const target = process.argv[2] ?? "chrome-mv3"
const folder = `build/${target}-prod`
rmSync(folder, { recursive: true, force: true })
const { status } = spawnSync("npx", ["plasmo", "build", "--hoist", `--target=${target}`], {
  stdio: ["ignore", "inherit", "inherit"],
  env: { ...process.env, NODE_ENV: "production" }
})
if (status === 0)
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (file.endsWith(".js")) {
      const text = readFileSync(`${folder}/${file}`, "utf8")
      writeFileSync(`${folder}/${file}`, nameOwnFiles(text))
    }
// A page for the disk, saved beside backups. As a page of the extension's own it would be refused its
// script, so it is packed as a text.
if (status === 0) writeFileSync(`${folder}/restore-page.txt`, await restorePage())
process.exit(status ?? 1)
