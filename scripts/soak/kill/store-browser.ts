/** A browser with the soak's page in it, on one of the two backends. */
import type { Page } from "@playwright/test"

import { type Killable, startKillable } from "../../../test/support/killable"
import { inTime } from "../in-time"
import { type Backend, backendFlags, backendOf } from "./backend"
import type { Acknowledged } from "./keeping-page"
import { KEEPING } from "./soak-build"

export type StoreBrowser = Killable & {
  readonly page: Page
  /** Throws unless the files of the database are of the backend that was asked for. */
  assertBackend(): void
}

export type StoreOptions = {
  readonly build: string
  readonly profile: string
  readonly backend: Backend
  readonly env?: Readonly<Record<string, string>>
  /** Runs in the page before anything of it. */
  readonly before?: () => void
}

export const startStore = async (
  { build, profile, backend, env = {}, before }: StoreOptions,
  onAcknowledged: (write: Acknowledged) => void = () => undefined
): Promise<StoreBrowser> => {
  const browser = await startKillable(build, profile, {
    args: backendFlags(backend),
    env,
    worker: false
  })
  try {
    const page = await inTime(browser.context.newPage(), "no page opens")
    await inTime(page.exposeFunction("acknowledged", onAcknowledged))
    if (before) await inTime(page.addInitScript(before))
    await page.goto(`chrome-extension://${browser.extensionId}/${KEEPING}`)
    const assertBackend = () => {
      const used = backendOf(profile, browser.extensionId)
      if (used !== backend) throw new Error(`the browser keeps it in ${used}, not in ${backend}`)
    }
    return { ...browser, page, assertBackend }
  } catch (error) {
    await browser.kill()
    throw error
  }
}
