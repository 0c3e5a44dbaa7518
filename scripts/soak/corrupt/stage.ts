/** A profile with many customers, a snapshot of them and some writes since, to be hurt in copies. */
import { cp, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

import type { Page } from "@playwright/test"

import type { Backend } from "../kill/backend"
import { startStore } from "../kill/store-browser"

export interface Stage {
  backend: Backend
  build: string
  profile: string
  /** The profile's `IndexedDB` of a while before. */
  older: string
  /** A sum of each row, as they stood at last. */
  rows: Readonly<Record<string, string>>
  /** The snapshot as a file outside the profile, and the rows as they stood in it. */
  backup: string
  backedUp: Readonly<Record<string, string>>
  end: () => Promise<void>
}

/** Customers of each half: the first is in an older file, the second in the newest. */
export const HALF = 150
/** Customers since the snapshot: the journal alone has them. */
const SINCE = 3

export const databasesOf = (profile: string): string => path.join(profile, "Default", "IndexedDB")

/** As every page does at its start; it also counts what was never counted. */
const sound = async (page: Page) => {
  const wrong = await page.evaluate(() => globalThis.keeping.check())
  if (wrong !== "") throw new Error(`unhurt, and yet: ${wrong}`)
}

export const setStage = async (build: string, backend: Backend, half: number): Promise<Stage> => {
  const folder = await mkdtemp(path.join(tmpdir(), "regulars-corrupt-"))
  const [profile, older] = [path.join(folder, "profile"), path.join(folder, "older")]
  const end = () => rm(folder, { recursive: true, force: true, maxRetries: 5 })
  const first = await startStore({ build, profile, backend })
  try {
    await sound(first.page)
    await first.page.evaluate((many) => globalThis.keeping.fill(1, many), half)
    first.assertBackend()
  } finally {
    await first.kill()
  }
  await cp(databasesOf(profile), older, { recursive: true })
  const second = await startStore({ build, profile, backend })
  try {
    await sound(second.page)
    await second.page.evaluate((many) => globalThis.keeping.fill(2, many), half)
    await second.page.evaluate(() => globalThis.keeping.snapshot())
    const backup = await second.page.evaluate(() => globalThis.keeping.backUp())
    const backedUp = await second.page.evaluate(() => globalThis.keeping.rows())
    await second.page.evaluate((many) => globalThis.keeping.fill(3, many), SINCE)
    const rows = await second.page.evaluate(() => globalThis.keeping.rows())
    return { backend, build, profile, older, rows, backup, backedUp, end }
  } finally {
    await second.kill()
  }
}
