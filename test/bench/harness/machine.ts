import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { arch, cpus, loadavg, release, totalmem } from "node:os"

import { CHROMIUM } from "../../support/browser"

/** Processes that want a core, on the average of the last minute. */
export const load = (): string => loadavg()[0]?.toFixed(1) ?? "?"

const versionOf = (name: string): string => {
  const read: unknown = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"))
  const version = typeof read === "object" && read && "version" in read ? read.version : "?"
  return `${name} ${String(version)}`
}

const peers = ["dexie", "minisearch", "flexsearch", "@orama/orama", "@sqlite.org/sqlite-wasm"]
const tools = ["qrcode", "nanoid", "@tanstack/react-virtual", "react", "pinyin-pro"]

const chromium = (): string =>
  execFileSync(CHROMIUM, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
    .trim()
    .replace(/ built on.*/, "")

const commit = (): string =>
  execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim()

/** What the figures were had on, line by line. */
export const machine = (): string[] => {
  const [first] = cpus()
  return [
    `${cpus().length} cores of ${first?.model.trim() || "an unnamed processor"}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()} ${arch()}, Node ${process.version}`,
    `${chromium()}, headless, profile on disk`,
    [...peers, ...tools].map(versionOf).join(", "),
    `sources at ${commit()}`
  ]
}
