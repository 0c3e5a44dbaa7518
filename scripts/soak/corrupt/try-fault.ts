/** One fault in a copy of the stage: is it noticed at start, and how much comes back? */
import { cp, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { setTimeout as later } from "node:timers/promises"

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

/** A start that says nothing for so long, in ms, has not noticed anything. */
const PATIENCE = 60_000

/** Fails where the page, or the browser behind it, does not answer any more. */
const inTime = async <T>(answer: Promise<T>): Promise<T> => {
  const limit = new AbortController()
  const late = later(PATIENCE, undefined, { signal: limit.signal }).then(() => {
    throw new Error("the database does not answer")
  })
  late.catch(() => undefined)
  return Promise.race([answer, late]).finally(() => limit.abort())
}

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
    trouble: "",
    kept: ""
  }
  const browser = await startStore({ build, profile, backend })
  try {
    const { page } = browser
    outcome.noticed = await inTime(page.evaluate(() => globalThis.keeping.check()))
    const found = await inTime(page.evaluate(() => globalThis.keeping.rows()))
    outcome.hurt = rows - same(stage.rows, found)
    if (outcome.noticed !== "") await inTime(page.evaluate(() => globalThis.keeping.restore()))
    const after = await inTime(page.evaluate(() => globalThis.keeping.rows()))
    outcome.back = same(stage.rows, after)
  } catch (error) {
    outcome.trouble = error instanceof Error ? error.message : "failed"
  } finally {
    await browser.kill()
  }
  if (isGood(outcome)) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  else outcome.kept = profile
  return outcome
}
