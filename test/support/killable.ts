/** A browser that can be killed like one that crashed, and started again on the same profile. */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { readFile, rm } from "node:fs/promises"
import path from "node:path"
import { setTimeout as later } from "node:timers/promises"

import { type BrowserContext, chromium } from "@playwright/test"

import { CHROMIUM, extensionFlags, FLAGS } from "./browser"

export type Killable = {
  readonly context: BrowserContext
  readonly extensionId: string
  /** kill -9: it has no time for anything. */
  kill(): Promise<void>
}

/** Starts the browser on a profile that outlives it, with no way to the network. */
export const startKillable = async (extension: string, profile: string): Promise<Killable> => {
  const port = path.join(profile, "DevToolsActivePort")
  await rm(port, { force: true })
  const browser = spawn(
    CHROMIUM,
    [
      ...FLAGS,
      ...extensionFlags(path.resolve(extension)),
      "--headless=new",
      "--proxy-server=127.0.0.1:9",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "about:blank"
    ],
    { stdio: "ignore" }
  )
  const connected = await chromium.connectOverCDP(`http://127.0.0.1:${await lineOf(port, browser)}`)
  const context = connected.contexts()[0]
  if (!context) throw new Error("a browser without a window")
  const isOurs = (it: { url(): string }) => it.url().startsWith("chrome-extension://")
  const worker =
    context.serviceWorkers().find(isOurs)
    ?? (await context.waitForEvent("serviceworker", { predicate: isOurs, timeout: 20_000 }))
  return {
    context,
    extensionId: new URL(worker.url()).host,
    kill: async () => {
      const gone = once(browser, "exit")
      browser.kill("SIGKILL")
      await gone
    }
  }
}

/** The first line of a file that the browser writes when it listens. */
const lineOf = async (file: string, browser: ChildProcess): Promise<string> => {
  while (browser.exitCode === null) {
    const [line] = (await readFile(file, "utf8").catch(() => "")).split("\n")
    if (line) return line
    await later(50)
  }
  throw new Error("the browser did not start")
}
