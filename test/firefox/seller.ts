/** A seller's Firefox with the built extension in it, installed to stay. */
import { existsSync } from "node:fs"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

import { getRows, putRows } from "../support/seller"
import { type Driver, driverOf } from "./driver"
import { startFirefox, type Running } from "./firefox"
import { closeGreeting } from "./greeting"

export const BUILD = path.resolve("build/firefox-mv3-prod")
export const ID = "regulars@regulars.example"

export type Seller = Driver
  & Pick<Running, "kill" | "quit"> & {
    /** The address of a page of the extension. */
    own(page: string): string
    /** Answers the browser's question for a permission with its own button, once it is asked. */
    allow(): Promise<void>
    /** What the background does at this moment. */
    background(): Promise<unknown>
    /** Ends it, as the browser does with one that has nothing to do. */
    endBackground(): Promise<void>
    /** Puts rows into a table; the tab that is spoken to must be a page of the extension. */
    seed(table: string, rows: readonly object[]): Promise<unknown>
    rows(table: string): Promise<unknown>
    /** The text on the clipboard. */
    copied(): Promise<unknown>
  }

/**
 * A profile in which the extension is installed. A text file that names the build's folder does
 * that, unlike a temporary add-on it is there after a restart too. The caller removes it.
 */
export const newProfile = async (build = BUILD): Promise<string> => {
  const profile = await mkdtemp(path.join(tmpdir(), "regulars-firefox-"))
  await mkdir(path.join(profile, "extensions"))
  await writeFile(path.join(profile, "extensions", ID), build)
  return profile
}

export const removeProfile = (profile: string) =>
  rm(profile, { recursive: true, force: true, maxRetries: 5 })

export const startSeller = async (
  profile: string,
  preferences: Parameters<typeof startFirefox>[1] = {}
): Promise<Seller> => {
  // Firefox writes it when it ends.
  const isFirst = !existsSync(path.join(profile, "prefs.js"))
  const { wire, kill, quit } = await startFirefox(profile, preferences)
  const driver = driverOf(wire)
  if (isFirst) await closeGreeting(driver)
  const host = await driver.inBrowser(
    (id) => WebExtensionPolicy.getByID(id)?.mozExtensionHostname,
    ID
  )
  return {
    ...driver,
    kill,
    quit,
    own: (page) => `moz-extension://${String(host)}/${page}`,
    allow: async () => void (await driver.inBrowser(allowInBrowser)),
    background: () =>
      driver.inBrowser((id) => WebExtensionPolicy.getByID(id)?.extension.backgroundState, ID),
    endBackground: async () => {
      const end = async (id: string) => {
        const own = WebExtensionPolicy.getByID(id)
        await own?.extension.terminateBackground({ expectStopped: true })
      }
      await driver.inBrowser(end, ID)
    },
    seed: (table, rows) => driver.run(putRows, { table, rows }),
    rows: (table) => driver.run(getRows, table),
    copied: () => driver.inBrowser(() => navigator.clipboard.readText())
  }
}

/** Runs in the browser's window: the button of whichever window asks. */
const allowInBrowser = async () => {
  for (;;) {
    for (const { document, PopupNotifications } of Services.wm.getEnumerator("navigator:browser")) {
      const asked = "#addon-webext-permissions-notification .popup-notification-primary-button"
      const button = document.querySelector<HTMLElement>(asked)
      if (PopupNotifications.panel.state === "open" && button) return button.click()
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
