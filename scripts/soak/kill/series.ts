/** Cycles one after the other: start, look what is left, write, kill -9 at a random moment. */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { setTimeout as later } from "node:timers/promises"

import { inTime } from "../in-time"
import { randomFrom } from "../random"
import type { Backend } from "./backend"
import { lookInto, startedIn } from "./look"
import { relaxed } from "./relaxed"
import { startStore } from "./store-browser"
import { newSum, type Sum } from "./sum"

/** Cycles on one profile; then it begins anew, as reading all of it would take ever longer. */
const PER_PROFILE = 10
/** Writes that are waited for, at most; and so many ms beyond the last of them. */
const WRITES = 60
const BEYOND = 40
/** So long may the writes of a cycle take, in ms. */
const PATIENCE = 90_000
/** Cycles that may not come to their end before it is no use to go on. */
const MOST_STUCK = 10

export interface SeriesOptions {
  /** The build with the soak's page in it. */
  build: string
  backend: Backend
  cycles: number
  seed: number
  /** A fault in words, with the folder that shows it. */
  onFault: (words: string) => void
  onCycle?: (sum: Sum) => void
  /** What a start on a profile needs in its environment. */
  prepare?: (profile: string) => Promise<Record<string, string>>
  /** What becomes of a profile whose browser was killed. */
  afterKill?: (profile: string) => Promise<void>
  /** Removes what was kept beside a profile. */
  clean?: (profile: string) => Promise<void>
  /** Relaxed durability, whose losses are no fault. */
  control?: boolean
}

export const series = async (options: SeriesOptions): Promise<Sum> => {
  const sum = newSum(options.backend)
  const start = performance.now()
  const cycled = () => {
    sum.seconds = Math.round((performance.now() - start) / 100) / 10
    options.onCycle?.(sum)
  }
  // The control has shown what it is for with its first loss.
  while (sum.cycles < options.cycles && !(options.control && sum.lostBefore > 0)) {
    const profile = await mkdtemp(path.join(tmpdir(), "regulars-soak-"))
    const faulty = await onProfile(profile, options, sum, cycled).catch((error: unknown) => {
      sum.cycles += 1
      sum.stuck += 1
      cycled()
      options.onFault(`${whereOf(profile, options, sum)}: ${String(error)}`)
      return true
    })
    if (sum.stuck > MOST_STUCK) throw new Error("hardly any cycle comes to its end")
    if (faulty && !options.control) continue
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    await options.clean?.(profile)
  }
  return sum
}

const whereOf = (profile: string, { backend, seed }: SeriesOptions, sum: Sum) =>
  `${backend}, cycle ${sum.cycles} of seed ${seed}, see ${profile}`

/** @returns whether there was a fault that the profile shows. */
const onProfile = async (
  profile: string,
  options: SeriesOptions,
  sum: Sum,
  cycled: () => void
): Promise<boolean> => {
  const { build, backend, seed, prepare, afterKill, control = false, onFault } = options
  const left = Math.min(PER_PROFILE, options.cycles - sum.cycles)
  const written = new Map<string, string>()
  for (let at = 0; at <= left; at++) {
    let tell = () => {}
    const env = (await prepare?.(profile)) ?? {}
    const browser = await startStore(
      { build, profile, backend, env, ...(control && { before: relaxed }) },
      (write) => {
        written.set(write.id, write.sum)
        tell()
      }
    )
    try {
      if (at > 0) {
        const wrong = await lookInto(startedIn(browser.page), written, sum)
        browser.assertBackend()
        sum.cycles += 1
        cycled()
        for (const it of wrong) onFault(`${whereOf(profile, options, sum)}: ${it}`)
        if (wrong.length > 0 || (control && sum.lostBefore > 0)) return true
      }
      if (at === left) return false
      const random = randomFrom(seed * 7919 + sum.cycles)
      const before = written.size
      const goal = before + random.below(WRITES)
      await inTime(browser.page.evaluate((it) => globalThis.keeping.write(it), random.below(1e9)))
      const enough = new Promise<void>((resolve) => {
        tell = () => void (written.size > goal && resolve())
      })
      await inTime(enough, "the writes do not come", PATIENCE)
      await later(random.below(BEYOND))
      await browser.kill()
      sum.acknowledged += written.size - before
      await afterKill?.(profile)
    } finally {
      await browser.kill()
    }
  }
  return false
}
