/**
 * The build as it ships on a screen of its own: Xvfb, a window manager and a headed Chromium, moved
 * by real keys. Only here do the real side panel and the browser's own bubbles exist.
 */
import { spawn, type ChildProcess } from "node:child_process"
import { existsSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { setTimeout as pause } from "node:timers/promises"

import { chromium, type Browser, type Page } from "@playwright/test"

import { ended, run } from "./beds"
import {
  CHROMIUM,
  extensionFlags,
  FLAGS,
  loopbackOnly,
  NOBODY,
  DICTIONARIES,
  proxyFlags
} from "./browser"
import { closeGreeting } from "./greeting"
import { startProxy, type ProxyOptions, type Seen } from "./proxy"

export type HeadedOptions = {
  readonly extension: string
  /** What the first tab shows. */
  readonly url: string
  readonly map?: NonNullable<ProxyOptions["map"]>
  readonly args?: readonly string[]
  /** The person's own folder, where the browser keeps downloads; that of this process otherwise. */
  readonly home?: string
}

export type Headed = {
  readonly browser: Browser
  /** The first tab. */
  readonly page: Page
  readonly requests: readonly Seen[]
  /** Presses keys as xdotool names them ("alt+shift+s", "Tab", "Return"), wherever the focus is. */
  key(...keys: readonly string[]): Promise<void>
  type(text: string): Promise<void>
  /** Moves the pointer to a place of the screen, in pixels. */
  point(x: number, y: number): Promise<void>
  /** A left click at a place of the screen, in pixels. */
  click(x: number, y: number): Promise<void>
  /** Is there a window of this title, as the desktop's own for files? Pages know nothing of it. */
  hasWindow(title: string): Promise<boolean>
  /** The whole screen, bubbles and side panel included, as a PNG file. */
  screenshot(file: string): Promise<void>
  close(): Promise<void>
}

export const SCREEN = { width: 1280, height: 800 } as const

export async function launchHeaded(options: HeadedOptions): Promise<Headed> {
  const ends: (() => Promise<unknown>)[] = []
  const close = async () => {
    for (const end of ends.splice(0).reverse()) await end().catch(() => undefined)
  }
  const start = (command: string, args: readonly string[], env = process.env) => {
    const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] })
    const kill = () => child.kill("SIGKILL")
    process.once("exit", kill)
    ends.push(async () => {
      process.off("exit", kill)
      await ended(child)
    })
    return child
  }
  try {
    const display = await startScreen(start)
    const env = { ...process.env, ...(options.home && { HOME: options.home }), DISPLAY: display }
    start("openbox", [], env)
    const proxy = await startProxy({
      unrecorded: [NOBODY, DICTIONARIES],
      allow: loopbackOnly,
      ...(options.map ? { map: options.map } : {})
    })
    ends.push(proxy.stop)
    const profile = await mkdtemp(path.join(tmpdir(), "regulars-headed-"))
    ends.push(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }))
    const child = start(CHROMIUM, argumentsOf(options, profile, proxy.port), env)
    const browser = await chromium.connectOverCDP(await debuggerOf(child))
    ends.push(() => browser.close())
    const [context] = browser.contexts()
    if (!context) throw new Error("the headed browser has no window")
    await closeGreeting(context, options.extension)
    const [page] = context.pages()
    if (!page) throw new Error("the headed browser has no tab")
    await page.bringToFront()
    await page.waitForLoadState()
    const xdotool = (...args: readonly string[]) => run("xdotool", args, tmpdir(), env)
    return {
      browser,
      page,
      requests: proxy.requests,
      key: async (...keys) => void (await xdotool("key", "--clearmodifiers", ...keys)),
      type: async (text) => void (await xdotool("type", "--delay", "20", text)),
      point: async (x, y) => void (await xdotool("mousemove", `${x}`, `${y}`)),
      click: async (x, y) => void (await xdotool("mousemove", `${x}`, `${y}`, "click", "1")),
      hasWindow: async (title) =>
        xdotool("search", "--onlyvisible", "--name", title).then(
          () => true,
          () => false
        ),
      screenshot: async (file) =>
        void (await run("import", ["-window", "root", path.resolve(file)], tmpdir(), env)),
      close
    }
  } catch (error) {
    await close()
    throw error
  }
}

const argumentsOf = (options: HeadedOptions, profile: string, proxyPort: number) => [
  ...FLAGS,
  ...proxyFlags(proxyPort),
  ...extensionFlags(options.extension),
  `--user-data-dir=${profile}`,
  "--remote-debugging-port=0",
  "--password-store=basic",
  // It would ask its makers for the time and for hints. (Headless, Playwright gives these itself.)
  "--disable-features=NetworkTimeServiceQuerying,OptimizationHints,OptimizationGuideModelDownloading",
  "--window-position=0,0",
  `--window-size=${SCREEN.width},${SCREEN.height}`,
  ...(options.args ?? []),
  options.url
]

/** Xvfb chooses a free display itself and writes its number once it can be used. */
async function startScreen(
  start: (command: string, args: readonly string[]) => ChildProcess
): Promise<string> {
  const size = `${SCREEN.width}x${SCREEN.height}x24`
  const screen = start("Xvfb", ["-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp"])
  const number = await said(screen, screen.stdout, /^(\d+)\n/)
  const socket = `/tmp/.X11-unix/X${number}`
  while (!existsSync(socket)) await pause(20)
  return `:${number}`
}

const debuggerOf = (browser: ChildProcess) =>
  said(browser, browser.stderr, /DevTools listening on (ws:\/\/\S+)/)

/** Waits until a program has said something, and gives the part in brackets; at most 20 seconds. */
function said(
  child: ChildProcess,
  stream: NodeJS.ReadableStream | null,
  wanted: RegExp
): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ""
    const fail = () => reject(new Error(`${child.spawnfile} did not start:\n${text}`))
    const late = setTimeout(fail, 20_000)
    child.once("exit", fail)
    child.once("error", fail)
    stream?.on("data", (chunk) => {
      text += String(chunk)
      const found = wanted.exec(text)?.[1]
      if (found === undefined) return
      clearTimeout(late)
      child.off("exit", fail)
      resolve(found)
    })
  })
}
