/** One fault in a copy of the stage: is it noticed at start, and how much comes back? */
import { cp, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

import type { Page } from "@playwright/test"

import { inTime } from "../in-time"
import { startStore } from "../kill/store-browser"
import type { Fault } from "./faults"
import { databasesOf, type Stage } from "./stage"

export interface Outcome {
  fault: string
  backend: string
  /** Rows there were, those that the fault took or changed, and those that are back as they were. */
  rows: number
  hurt: number
  back: number
  /** What the check at start said, in words; "" where it noticed nothing. */
  noticed: string
  /**
   * The browser does not open the database any more, nor any other of this extension, or is silent
   * about it: the backup was restored in a profile of its own, as after the extension was put in anew.
   */
  anew: boolean
  /** What went wrong beside that; "" for nothing. */
  trouble: string
  /** The profile, where it is kept. */
  kept: string
}

type Rows = Readonly<Record<string, string>>

const same = (there: Rows, here: Rows): number =>
  Object.entries(there).filter(([place, sum]) => here[place] === sum).length

/** So much must be back, of all rows. */
export const ENOUGH = 0.999

export const isGood = ({ rows, hurt, back, noticed, trouble }: Outcome): boolean =>
  trouble === "" && (hurt === 0 || noticed !== "") && back >= rows * ENOUGH

export const tryFault = async (stage: Stage, fault: Fault): Promise<Outcome> => {
  const folder = await mkdtemp(path.join(tmpdir(), "regulars-corrupt-"))
  const profile = path.join(folder, "profile")
  // The killed browser's locks are links that name it.
  const filter = (file: string) => !path.basename(file).startsWith("Singleton")
  await cp(stage.profile, profile, { recursive: true, filter })
  fault.hurt(databasesOf(profile), stage.older)
  const { build, backend } = stage
  const rows = Object.keys(stage.rows).length
  const outcome: Outcome = {
    fault: fault.name,
    backend,
    rows,
    hurt: rows,
    back: 0,
    noticed: "",
    anew: false,
    trouble: "",
    kept: ""
  }
  const browser = await startStore({ build, profile, backend })
  try {
    const { page } = browser
    outcome.noticed = await inTime(page.evaluate(() => globalThis.keeping.check()))
    const here = await restoredHere(page, outcome, stage).catch(() => null)
    if (here) outcome.back = same(stage.rows, here)
    else {
      outcome.anew = true
      outcome.rows = Object.keys(stage.backedUp).length
      outcome.back = same(stage.backedUp, await restoredAnew(stage, path.join(folder, "anew")))
    }
  } catch (error) {
    outcome.trouble = error instanceof Error ? error.message : "failed"
  } finally {
    await browser.kill()
    if (isGood(outcome)) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    else outcome.kept = profile
  }
  return outcome
}

/** The rows after the restore where the fault was; throws where the browser refuses or is silent. */
const restoredHere = async (page: Page, outcome: Outcome, stage: Stage): Promise<Rows> => {
  if (outcome.noticed.startsWith("does not open")) throw new Error(outcome.noticed)
  const found = await inTime(page.evaluate(() => globalThis.keeping.rows()))
  outcome.hurt = outcome.rows - same(stage.rows, found)
  if (outcome.noticed === "") return found
  await inTime(page.evaluate(() => globalThis.keeping.restore()))
  return inTime(page.evaluate(() => globalThis.keeping.rows()))
}

/** The rows of the backup in a profile where nothing was before. */
const restoredAnew = async ({ build, backend, backup }: Stage, profile: string): Promise<Rows> => {
  const { page, kill } = await startStore({ build, profile, backend })
  try {
    await inTime(page.evaluate((it) => globalThis.keeping.restoreFrom(it), backup))
    return await inTime(page.evaluate(() => globalThis.keeping.rows()))
  } finally {
    await kill()
  }
}
