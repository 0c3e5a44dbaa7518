/** Debian's Chromium with the built extension in it, all of it behind the logging proxy. */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

import { chromium, type BrowserContext, type Page, type Worker } from "@playwright/test"

import { withHosts } from "./browser-build"
import { startProxy, type ProxyOptions, type Seen } from "./proxy"

export const CHROMIUM = process.env["REGULARS_CHROMIUM"] ?? "/usr/bin/chromium"

/**
 * What drops down from the address bar is two pages of the browser's own in every window, drawn anew:
 * half a second of a core, where nobody types an address.
 */
export const DROPS_DOWN = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"] as const

/** Of switches with the same name the browser hears the last alone. */
export const without = (...features: readonly string[]) => `--disable-features=${features.join()}`

/** What Playwright does without, whose own switch is not heard where ours comes behind it. */
const AS_PLAYWRIGHT = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch"
] as const

/** What every start of the browser has in common: as root, offline, nothing of its own to say. */
export const FLAGS = [
  without(...AS_PLAYWRIGHT, ...DROPS_DOWN),
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--ignore-certificate-errors"
] as const

/**
 * Chromium itself asks its makers for components and accounts, and no switch stops all of it. Here
 * it asks a name that nobody has instead, so that its habits and a leak cannot be mistaken.
 */
export const NOBODY = "browser.invalid"
const HABITS = [
  `--component-updater=url-source=http://${NOBODY}/`,
  `--gaia-url=http://${NOBODY}/`,
  `--google-apis-url=http://${NOBODY}/`,
  `--google-base-url=http://${NOBODY}/`,
  `--lso-url=http://${NOBODY}/`,
  `--autofill-server-url=http://${NOBODY}/`,
  `--apps-gallery-update-url=http://${NOBODY}/`
]

/** What is typed makes the browser itself want a spelling dictionary; it is denied. */
export const DICTIONARIES = "redirector.gvt1.com"

export const proxyFlags = (port: number) => [
  `--proxy-server=127.0.0.1:${port}`,
  "--proxy-bypass-list=<-loopback>",
  ...HABITS
]

export const extensionFlags = (folder: string) => [
  `--disable-extensions-except=${folder}`,
  `--load-extension=${folder}`
]

/** The default: pages served on this machine, and nothing else. */
export const loopbackOnly: ProxyOptions["allow"] = (host) =>
  host === "localhost" || host === "127.0.0.1"

export type LaunchOptions = {
  /** The folder of the built extension. */
  readonly extension: string
  readonly headless?: boolean
  readonly map?: NonNullable<ProxyOptions["map"]>
  readonly allow?: ProxyOptions["allow"]
  /** Loads a copy of the build in which `host_permissions` alone is set to these. */
  readonly hostPermissions?: readonly string[]
  readonly args?: readonly string[]
  /** null: as large as the window. */
  readonly viewport?: { width: number; height: number } | null
}

export type Launched = {
  readonly context: BrowserContext
  /** The extension's service worker. */
  readonly worker: Worker
  readonly extensionId: string
  /** Every request so far of pages, worker and browser (but its habits, see HABITS); it grows. */
  readonly requests: readonly Seen[]
  /** Opens a page in a window of its own. */
  openWindow(url: string): Promise<Page>
  close(): Promise<void>
}

/** Starts everything; what was started is stopped again if a later step fails. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const ends: (() => Promise<unknown>)[] = []
  const close = async () => {
    for (const end of ends.splice(0).reverse()) await end().catch(() => undefined)
  }
  const temporary = (folder: string) => {
    ends.push(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
    return folder
  }
  try {
    const extension = options.hostPermissions
      ? temporary(await withHosts(options.extension, options.hostPermissions))
      : options.extension
    const proxy = await startProxy({
      unrecorded: [NOBODY, DICTIONARIES],
      allow: options.allow ?? loopbackOnly,
      ...(options.map ? { map: options.map } : {})
    })
    ends.push(proxy.stop)
    const profile = temporary(await mkdtemp(path.join(tmpdir(), "regulars-profile-")))
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: CHROMIUM,
      headless: options.headless ?? true,
      viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
      ignoreDefaultArgs: ["--disable-extensions"],
      args: [
        ...FLAGS,
        ...proxyFlags(proxy.port),
        ...extensionFlags(extension),
        ...(options.args ?? [])
      ]
    })
    ends.push(() => context.close())
    const worker = await workerOf(context)
    const extensionId = new URL(worker.url()).host
    const openWindow = (url: string) => inOwnWindow(context, url)
    return { context, worker, extensionId, requests: proxy.requests, openWindow, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith("chrome-extension://")
  const running = context.serviceWorkers().find(isOurs)
  return running ?? context.waitForEvent("serviceworker", { predicate: isOurs, timeout: 20_000 })
}

async function inOwnWindow(context: BrowserContext, url: string): Promise<Page> {
  const asked = context.pages()[0] ?? (await context.newPage())
  const session = await context.newCDPSession(asked)
  const opened = context.waitForEvent("page")
  await session.send("Target.createTarget", { url, newWindow: true })
  await session.detach()
  const page = await opened
  await page.waitForLoadState()
  return page
}
