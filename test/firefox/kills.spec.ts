/**
 * Firefox writes and gets kill -9, again and again: no acknowledged write is lost after recovery. Three
 * times here; `REGULARS_KILLS=100 npm run e2e:firefox -- kills` for long.
 */
import { rm } from "node:fs/promises"
import { setTimeout as later } from "node:timers/promises"

import { expect, test } from "@playwright/test"

import { missingOf } from "../../scripts/soak/kill/tally"
import { randomFrom } from "../../scripts/soak/random"
import { checked, found, keepingBuild, startHearing } from "./keeping"
import { newProfile, removeProfile, startSeller } from "./seller"

const KILLS = Number(process.env["REGULARS_KILLS"] ?? 3)
/** Writes that are waited for, at most; and so many ms beyond the last of them. */
const WRITES = 40
const BEYOND = 40

test("no acknowledged write is lost to kill -9", async () => {
  test.setTimeout(120_000 * KILLS)
  const build = await keepingBuild()
  const profile = await newProfile(build)
  const written = new Map<string, string>()
  let tell = () => {}
  const { address, stop } = await startHearing(({ id, sum }) => {
    written.set(id, sum)
    tell()
  })
  const sum = { kills: 0, lostBefore: 0, lostAfter: 0, torn: 0, unnoticed: 0, falseAlarms: 0 }
  try {
    for (let at = 0; at <= KILLS; at++) {
      const seller = await startSeller(profile)
      await seller.open("tab", seller.own(address))
      const random = randomFrom(7919 + at)
      try {
        const alarm = await checked(seller)
        const lost = missingOf(written, await found(seller)).length
        sum.lostBefore += lost
        if (lost > 0 && alarm === "") sum.unnoticed += 1
        if (lost === 0 && alarm !== "") sum.falseAlarms += 1
        if (lost > 0) await seller.run(() => globalThis.keeping.recover())
        const after = await found(seller)
        sum.lostAfter += missingOf(written, after).length
        sum.torn += after.torn.length
        if (at === KILLS) break
        const goal = written.size + 1 + random.below(WRITES)
        const enough = new Promise<void>((resolve) => {
          tell = () => written.size >= goal && resolve()
        })
        await seller.run((it) => globalThis.keeping.write(it), random.below(1e9))
        await enough
        await later(random.below(BEYOND))
        sum.kills += 1
      } finally {
        await seller.kill()
      }
    }
    process.stdout.write(`${JSON.stringify({ ...sum, acknowledged: written.size })}\n`)
    expect(sum).toMatchObject({ kills: KILLS, lostAfter: 0, torn: 0, unnoticed: 0, falseAlarms: 0 })
    await removeProfile(profile)
  } finally {
    await stop()
    await rm(build, { recursive: true, force: true })
  }
})
