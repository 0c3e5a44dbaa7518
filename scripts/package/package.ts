/**
 * `npm run package`: what the stores are given, in `build/packages/`: a ZIP of each build, one of the
 * source (Mozilla's reviewers build from it), the listings' texts, and a checksum of each. The same
 * commit gives the same bytes, on any machine with the same Node: `-- --check` builds twice, from
 * two folders, and compares.
 */
import { execFileSync } from "node:child_process"
import { mkdir, rm } from "node:fs/promises"
import path from "node:path"
import { parseArgs } from "node:util"
import { buildTwice } from "./build-twice"
import { listings } from "./listing"
import { checksumsOf, packFolder } from "./pack-folder"
import { version } from "./version"

const targets = ["chrome-mv3", "firefox-mv3"] as const
const folder = "build/packages"

const say = (text: string) => process.stdout.write(`${text}\n`)

/** @returns the exit code: 1 where two builds differ. */
export const main = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({ args, options: { check: { type: "boolean", default: false } } })
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const target of targets) {
    // Two targets at once would share the bundler's folder, and crash.
    execFileSync("node", ["scripts/build.mjs", target], { stdio: ["ignore", "ignore", "inherit"] })
    await packFolder(`build/${target}-prod`, path.join(folder, `regulars-${version}-${target}.zip`))
  }
  const source = path.join(folder, `regulars-${version}-source.zip`)
  execFileSync("git", ["archive", "--format=zip", `--output=${source}`, "HEAD"])
  await listings(folder)
  for (const line of await checksumsOf(folder)) say(line)
  if (!values.check) return 0
  const different = await buildTwice(targets)
  for (const file of different) say(`not the same in both builds: ${file}`)
  say(`${different.length} files differ`)
  return different.length === 0 ? 0 : 1
}
