/** The tour, which a build as it ships opens in a tab of its own when it is installed. */
import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import path from "node:path"
import { type BrowserContext, expect, type Page } from "@playwright/test"
import * as v from "valibot"

const GREETING = "tabs/practice.html"
const Manifest = v.looseObject({ host_permissions: v.optional(v.array(v.string()), []) })

export const isGreeting = (page: Page): boolean => page.url().includes(GREETING)

/** It greets nobody who has allowed a site already. */
const greets = async (extension: string): Promise<boolean> => {
  if (!existsSync(path.join(extension, GREETING))) return false
  const text = await readFile(path.join(extension, "manifest.json"), "utf8")
  return v.parse(Manifest, JSON.parse(text)).host_permissions.length === 0
}

/** Closes it, as somebody does who has work to do: the tab that was there before is in front again. */
export const closeGreeting = async (context: BrowserContext, extension: string): Promise<void> => {
  if (!(await greets(extension))) return
  const greeting = () => context.pages().find(isGreeting)
  await expect.poll(() => greeting() !== undefined, { timeout: 20_000 }).toBe(true)
  await greeting()?.close()
}
