/** Debian's Firefox ESR, headless, on a profile of its own, driven over Marionette. */
import { spawn } from "node:child_process"
import { readFile, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import { setTimeout as later } from "node:timers/promises"

import { dial, type Marionette } from "./marionette"

export const FIREFOX = process.env["REGULARS_FIREFOX"] ?? "/usr/bin/firefox-esr"

type Preferences = Readonly<Record<string, string | number | boolean>>

/**
 * Quiet and offline, and the add-on may be one that nobody signed: ESR, unlike the release, lets
 * `xpinstall.signatures.required` be switched off.
 */
const PREFERENCES: Preferences = {
  "marionette.port": 0,
  "xpinstall.signatures.required": false,
  "extensions.autoDisableScopes": 0,
  "extensions.enabledScopes": 15,
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.aboutwelcome.enabled": false,
  "browser.newtabpage.enabled": false,
  "browser.sessionstore.resume_from_crash": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "browser.tabs.warnOnClose": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  // Killed again and again, it would offer to start without add-ons.
  "toolkit.startup.max_resumed_crashes": -1,
  "toolkit.telemetry.server": "",
  "intl.accept_languages": "en-US",
  // A question of the browser takes no answer in its first half second.
  "security.notification_enable_delay": 0
}

export type Running = {
  readonly wire: Marionette
  /** Ends all its processes at once, as a crash would. */
  kill(): Promise<void>
  quit(): Promise<void>
}

/** How long a start may take, in ms. */
const START = 60_000

/** Starts it and opens a session. */
export const startFirefox = async (profile: string, more: Preferences = {}): Promise<Running> => {
  const lines = Object.entries({ ...PREFERENCES, ...more }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`
  )
  await writeFile(path.join(profile, "user.js"), lines.join(""))
  const told = path.join(profile, "MarionetteActivePort")
  await rm(told, { force: true })
  // A group of its own, so that it can be killed with all its children.
  const browser = spawn(
    FIREFOX,
    ["--headless", "--no-remote", "--marionette", "--remote-allow-system-access"].concat([
      "--profile",
      profile,
      "about:blank"
    ]),
    { detached: true, stdio: "ignore", env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: "1" } }
  )
  const gone = new Promise<void>((resolve) => browser.once("exit", () => resolve()))
  const kill = async () => {
    if (browser.pid !== undefined && browser.exitCode === null)
      process.kill(-browser.pid, "SIGKILL")
    await gone
  }
  try {
    const wire = await dial(await portIn(told))
    await wire.ask("WebDriver:NewSession", { acceptInsecureCerts: true })
    const quit = async () => {
      await wire.ask("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => undefined)
      wire.close()
      await gone
    }
    return { wire, kill: () => kill().finally(() => wire.close()), quit }
  } catch (error) {
    await kill()
    throw error
  }
}

/** The browser writes its port into the profile once it listens. */
const portIn = async (file: string): Promise<number> => {
  for (const until = Date.now() + START; Date.now() < until; await later(50)) {
    const port = Number(await readFile(file, "utf8").catch(() => ""))
    if (port > 0) return port
  }
  throw new Error(`Firefox did not start in ${START} ms`)
}
