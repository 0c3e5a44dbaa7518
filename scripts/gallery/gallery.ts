/**
 * `npm run gallery [-- --only <pattern of names>] [--quick] [--no-axe] [--theme light,dark]
 * [--language zh-CN] [--width 280]`: every screen and part in every
 * state, language, theme and width, as pictures and one sheet in `build/gallery`. `--accept` takes
 * the pictures anew that `npm test` holds the screens against. Exit code 1 where axe found anything,
 * a screen is wider than its window or never came, 2 where there is no build.
 */
import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { BUILD } from "../../test/support/seller"
import { contactSheet } from "./contact-sheet"
import type { Taken } from "./take-turn"

const FOLDER = "build/gallery"
const RUNNER = "node_modules/@playwright/test/cli.js"
const CONFIG = "scripts/gallery/playwright.config.ts"

/** What the spec would complain of is kept instead. */
const accept = (): number =>
  spawnSync(process.execPath, [RUNNER, "test", "--project=together", "gallery.spec"], {
    env: { ...process.env, REGULARS_ACCEPT: "1" },
    stdio: "inherit"
  }).status ?? 1

export const main = (args: string[]): number => {
  if (!existsSync(BUILD)) {
    process.stderr.write("Build first: npm run build\n")
    return 2
  }
  if (args.includes("--accept")) return accept()
  const began = Date.now()
  rmSync(FOLDER, { recursive: true, force: true })
  const ran = spawnSync(process.execPath, [RUNNER, "test", "-c", CONFIG], {
    env: { ...process.env, REGULARS_GALLERY: JSON.stringify({ folder: FOLDER, args }) },
    stdio: ["ignore", 2, 2]
  })
  const turns = readdirSync(FOLDER)
    .filter((it) => it.endsWith(".json"))
    .map((it): Taken => JSON.parse(readFileSync(path.join(FOLDER, it), "utf8")))
  const pictures = turns.flatMap((it) => it.pictures)
  const faults = turns.flatMap((it) => it.faults)
  writeFileSync(path.join(FOLDER, "index.html"), contactSheet(pictures))
  const seconds = Math.round((Date.now() - began) / 1000)
  process.stdout.write(
    [
      ...faults,
      `${pictures.length} pictures in ${seconds} s, ${faults.length} faults: ${FOLDER}/index.html`,
      ""
    ].join("\n")
  )
  return ran.status === 0 && faults.length === 0 ? 0 : 1
}
