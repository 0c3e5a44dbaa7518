/** What runs in each of the two windows: the project's own store and jobs, told what to do. */
import fc from "fast-check"

import { contactTables } from "~model/change"
import { unmergeContact } from "~jobs/unmerge-contacts"
import { database } from "~store/database"
import { survivorOf } from "~store/survivor"

import { randomCustomer, seedCustomers } from "../../test/support/random-customer"
import { actAtRandom, type Done } from "./acts"
import { check, type Faults, readRows } from "./check"
import { randomFrom } from "./random"
import type { Rows } from "./replay"

export interface SoakWindow {
  /** Empties the database and puts a few customers with records of every kind into it. */
  begin: (seed: number) => Promise<void>
  /** Does some things at random, some of them at once. */
  act: (seed: number, steps: number) => Promise<Done[]>
  /** Takes all that is merged apart. */
  takeApart: () => Promise<Done[]>
  check: (done: readonly Done[]) => Promise<Faults>
}

let before: Rows = new Map()
let owners = new Map<string, string>()

/** Whose each record is; identities are given to others by hand. */
const ownersNow = async (): Promise<Map<string, string>> => {
  const found = new Map<string, string>()
  for (const table of contactTables) {
    if (table === "identities") continue
    for (const { id, contactId } of await database.of(table).toArray())
      if (contactId) found.set(`${table} ${id}`, contactId)
  }
  for (const { id, steps } of await database.queues.toArray())
    for (const [at, it] of steps.entries()) found.set(`step ${at} of ${id}`, it.contactId)
  for (const { id, contactId, lines } of await database.sheets.toArray())
    for (const [at, it] of [{ contactId }, ...lines].entries())
      if (it.contactId) found.set(`line ${at} of ${id}`, it.contactId)
  return found
}

/** Records that are not with whom their customer of the beginning was merged into, if anybody. */
const astray = async (): Promise<string[]> => {
  const lost: string[] = []
  for (const [place, owner] of await ownersNow()) {
    const first = owners.get(place)
    const due = first && (await survivorOf(first))?.id
    if (due && due !== owner) lost.push(`${place} is ${owner}'s and was ${first}'s, now ${due}'s`)
  }
  return lost
}

const soak: SoakWindow = {
  begin: async (seed) => {
    await database.open()
    await database.transaction("rw", database.tables, async () => {
      for (const table of database.tables) await table.clear()
      await seedCustomers(fc.sample(randomCustomer, { numRuns: 4, seed }))
    })
    before = await readRows()
    owners = await ownersNow()
  },
  act: async (seed, steps) => {
    await database.open()
    const random = randomFrom(seed)
    const done: Promise<Done | null>[] = []
    for (let step = 0; step < steps; step++) {
      const act = actAtRandom(random, `${seed}-${step}`)
      done.push(act)
      // A third of the time the next begins before this one has come to its end.
      if (random.below(3) > 0) await act
    }
    return (await Promise.all(done)).filter((it) => it !== null)
  },
  takeApart: async () => {
    const done: Done[] = []
    for (const { id } of await database.contacts.where("mergedInto").above("").toArray()) {
      const apart = await unmergeContact(id)
      if (apart.ok && apart.change) done.push({ change: apart.change.id, what: "undo", seen: "" })
    }
    return done
  },
  check: async (done) => {
    const faults = await check(before, done)
    faults.orphans.push(...(await astray()))
    return faults
  }
}

Object.assign(globalThis, { soak })
