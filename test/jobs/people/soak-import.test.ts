import { freshDatabase } from "../../support/fresh-database"

import { beforeEach, expect, it } from "vitest"
import { database } from "~store/database"
import { mutated } from "../../../scripts/soak/import/mutate"
import { makeSamples } from "../../../scripts/soak/import/samples"
import { databaseHash, judge, takeIn } from "../../../scripts/soak/import/take-in"
import { randomFrom } from "../../../scripts/soak/random"
import { aContact } from "../../support/builders"

beforeEach(async () => {
  await freshDatabase()
  await database.contacts.bulkPut([
    aContact({ id: "a", name: "Ann", email: "ann@example.com" }),
    aContact({ id: "b", name: "张三", phone: "13800138000" })
  ])
})

it("every whole file is taken in", async () => {
  for (const { name, door, bytes } of await makeSamples()) {
    const taken = await takeIn(bytes, door)
    // Of the same people in another program's file there may be nothing left to write.
    expect([name, taken.is]).not.toEqual([name, "refused"])
  }
}, 120_000)

// The long form is `npm run soak:import`.
it("damaged files are refused with the database as it was, or written and taken back whole", async () => {
  const samples = await makeSamples()
  const before = await databaseHash()
  for (let seed = 1; seed <= 120; seed++) {
    const random = randomFrom(seed)
    const [sample, other] = [random.of(samples), random.of(samples)]
    if (!sample || !other) throw new Error("no samples")
    const bytes = mutated(sample.bytes, random, other.bytes)
    expect([seed, sample.name, await judge(bytes, sample.door, before)]).toEqual([
      seed,
      sample.name,
      ""
    ])
  }
}, 120_000)
