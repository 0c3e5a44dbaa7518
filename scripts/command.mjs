// @ts-check
/**
 * `node scripts/command.mjs <name> …`: one of the contributor's commands, written in TypeScript, on a
 * machine that has Node and nothing else. Standard output belongs to the command alone.
 */

import { root, setup } from "./setup.mjs"

/** @typedef {{ file: string, apt: Parameters<typeof setup>[0]["apt"] }} Command */

/** @type {Record<string, Command>} */
const commands = {
  capture: { file: "capture/capture.ts", apt: ["chromium"] },
  doctor: { file: "doctor/doctor.ts", apt: ["chromium"] },
  gallery: {
    file: "gallery/gallery.ts",
    apt: ["chromium", "fonts-noto-cjk", "fonts-noto-color-emoji"]
  },
  table: { file: "doctor/write-table.ts", apt: [] },
  "adapter:new": { file: "adapter/new.ts", apt: [] },
  "adapter:record": { file: "adapter/record.ts", apt: ["chromium"] },
  "soak:windows": { file: "soak/soak.ts", apt: ["chromium"] },
  "soak:backup": { file: "soak/backup/backup.ts", apt: [] },
  "soak:import": { file: "soak/import/import.ts", apt: [] },
  "soak:insert": { file: "soak/insert/insert.ts", apt: ["chromium", "prosody", "ngircd"] },
  "soak:kill": { file: "soak/kill/kill.ts", apt: ["chromium"] },
  "soak:corrupt": { file: "soak/corrupt/corrupt.ts", apt: ["chromium"] },
  "soak:power": { file: "soak/power/power.ts", apt: ["chromium", "gcc", "libc6-dev"] },
  "soak:page": { file: "soak/page/page.ts", apt: ["chromium"] },
  package: { file: "package/package.ts", apt: [] },
  bench: { file: "../test/bench/bench.ts", apt: ["chromium"] },
  "e2e:firefox": { file: "firefox/firefox.ts", apt: ["firefox-esr", "prosody"] },
  playground: { file: "../test/playground/playground.ts", apt: ["chromium"] }
}

const [name = "", ...args] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  process.stderr.write(`One of: ${Object.keys(commands).join(", ")}\n`)
  process.exit(2)
}
setup({ apt: command.apt, quiet: true })

// npm runs scripts in the project's folder; a file is meant from where the person stands.
process.env["INIT_CWD"] ??= process.cwd()
process.chdir(root)
const { register } = await import("tsx/esm/api")
register()
const { main } = await import(new URL(command.file, import.meta.url).href)
process.exitCode = await main(args)
