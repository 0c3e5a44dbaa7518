import "../../support/fresh-database"

import { expect, test } from "vitest"
import { findTitles } from "~jobs/search/find-titles"
import { IndexKeeper } from "~jobs/search/keep-index"
import { randomFrom } from "../../../scripts/soak/random"
import { database } from "~store/database"
import { lastWord } from "~store/search/words"
import { eventually } from "../../support/eventually"
import { freshDatabase } from "../../support/fresh-database"
import { plainTexts } from "../../support/plain-scan"
import { randomEdits, vocabulary } from "../../support/random-edits"

/** Other beginnings each day; to see a day's again, set it. */
const today = Number(process.env["REGULARS_SEED"] ?? Math.floor(Date.now() / 43_200_000))
const edits = 1200
const every = 100

test.each([today, today + 1])(
  `after every ${every} of ${edits} random edits, undo, merges, bins and purges the index finds what a plain scan finds (REGULARS_SEED=%i)`,
  { timeout: 300_000 },
  async (seed) => {
    await freshDatabase()
    // What was left by another database is forgotten.
    await database.unindexed.put({ seq: seed * 1000, keys: ["all"] })
    const random = randomFrom(seed)
    const edit = randomEdits(random)
    let rest = () => {}
    const open = () =>
      new IndexKeeper(
        () => {},
        database,
        (work) => {
          rest = work
          return () => {}
        }
      )
    let keeper = open()
    const query = () => {
      const whole = random.of(vocabulary) ?? ""
      const from = random.below(whole.length - 2)
      const piece = whole.slice(from, from + 2 + random.below(whole.length))
      return random.below(3) ? piece : `${piece} ${(random.of(vocabulary) ?? "").slice(0, 3)}`
    }
    for (let done = 1; done <= edits; done++) {
      await edit()
      if (done % every !== 0) continue
      // Goes on, is stored meanwhile, or is opened anew: all find the same.
      const turn = random.below(3)
      if (turn === 0) rest()
      if (turn === 1) {
        keeper.stop()
        keeper = open()
      }
      const last = await lastWord(database)
      await eventually(() => keeper.known).toBeGreaterThanOrEqual(last)
      const texts = await plainTexts()
      for (let asked = 0; asked < 30; asked++) {
        const text = query()
        const words = text.split(" ")
        const wanted = [...texts].filter(([, it]) => words.every((word) => it.includes(word)))
        const { hits } = await keeper.find({ text, limit: 1000, onScreen: "" })
        const found = hits
          .filter((it) => it.place !== "typo")
          .map(({ kind, id }) => `${kind} ${id}`)
        expect(found.toSorted(), `seed ${seed}, after ${done}: ${text}`).toEqual(
          wanted.map(([key]) => key).toSorted()
        )
        // The titles alone: nothing else, but less.
        const titles = (await findTitles(text, { limit: 1000 })) ?? []
        for (const { kind, id, place } of titles)
          if (place !== "typo") expect(found).toContain(`${kind} ${id}`)
      }
    }
    keeper.stop()
  }
)
