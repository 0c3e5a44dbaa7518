/** A browser that can be killed like one that crashed, and started again on the same profile. */
import { type ChildProcess, spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { realpathSync } from "node:fs"
import { readFile, rm } from "node:fs/promises"
import path from "node:path"
import { setTimeout as later } from "node:timers/promises"

import { type BrowserContext, chromium } from "@playwright/test"

import { CHROMIUM, DROPS_DOWN, extensionFlags, FLAGS, without } from "./browser"
import { killTree } from "./kill-tree"

export type Killable = {
  readonly context: BrowserContext
  readonly extensionId: string
  /** kill -9 to all of its processes at once: none has time for anything. */
  kill(): Promise<void>
}

export type KillableOptions = {
  /** More switches. */
  readonly args?: readonly string[]
  /** More of the environment. */
  readonly env?: Readonly<Record<string, string>>
  /** false: does not wait for the extension's worker, which a profile cut short may not start. */
  readonly worker?: boolean
}

/** The id that the browser gives an extension which is loaded from a folder: made of its path. */
const idOf = (extension: string): string =>
  Array.from(
    createHash("sha256").update(realpathSync(extension)).digest("hex").slice(0, 32),
    (it) => String.fromCharCode("a".charCodeAt(0) + parseInt(it, 16))
  ).join("")

/** Starts the browser on a profile that outlives it, with no way to the network. */
export const startKillable = async (
  extension: string,
  profile: string,
  { args = [], env = {}, worker = true }: KillableOptions = {}
): Promise<Killable> => {
  const port = path.join(profile, "DevToolsActivePort")
  await rm(port, { force: true })
  const browser = spawn(
    CHROMIUM,
    [
      ...FLAGS,
      without(...DROPS_DOWN),
      ...extensionFlags(path.resolve(extension)),
      "--headless=new",
      "--proxy-server=127.0.0.1:9",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      ...args,
      "about:blank"
    ],
    { stdio: "ignore", env: { ...process.env, ...env } }
  )
  const kill = () => killTree(browser)
  try {
    const address = `http://127.0.0.1:${await lineOf(port, browser)}`
    const connected = await chromium.connectOverCDP(address)
    const context = connected.contexts()[0]
    if (!context) throw new Error("a browser without a window")
    const extensionId = idOf(extension)
    const isOurs = (it: { url(): string }) => new URL(it.url()).host === extensionId
    if (worker && !context.serviceWorkers().some(isOurs))
      await context.waitForEvent("serviceworker", { predicate: isOurs, timeout: 20_000 })
    return { context, extensionId, kill }
  } catch (error) {
    await kill()
    throw error
  }
}

/** A browser that does not listen after so long, in ms, did not start. */
const PATIENCE = 60_000

/** The first line of a file that the browser writes when it listens. */
const lineOf = async (file: string, browser: ChildProcess): Promise<string> => {
  const end = performance.now() + PATIENCE
  while (browser.exitCode === null && browser.signalCode === null && performance.now() < end) {
    const [line] = (await readFile(file, "utf8").catch(() => "")).split("\n")
    if (line) return line
    await later(50)
  }
  throw new Error("the browser did not start")
}
