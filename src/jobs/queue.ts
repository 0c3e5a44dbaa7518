import type { FollowUp } from "~model/follow-up"
import type { Item } from "~model/item"
import { longestQueue, type Queue, type QueueStep, stepNow } from "~model/queue"
import { quietReason } from "~model/quiet"
import { newRecord } from "~model/row"
import { commit } from "~store/commit"
import { type Database, database } from "~store/database"
import { survivors } from "~store/survivor"
import { patch, put, type Write } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"
import { readSettings } from "./settings"

/** The queue that runs; null for none. */
export const runningQueue = async (db: Database = database): Promise<Queue | null> =>
  (await db.queues.toArray())
    .filter((it) => it.endedAt === null && it.deletedAt === null)
    .toSorted((a, b) => b.createdAt - a.createdAt)[0] ?? null

/** Whom a queue is for, and what they are given; null for what the whole queue gives. */
export type Wanted = Pick<QueueStep, "contactId" | "followUpId" | "item">

export const forContacts = (contactIds: readonly string[]): Wanted[] =>
  contactIds.map((contactId) => ({ contactId, followUpId: null, item: null }))

export const forDue = (due: readonly FollowUp[]): Wanted[] =>
  due.map(({ id, contactId, item }) => ({ contactId, followUpId: id, item }))

/**
 * Customers one after the other. One that runs already is ended. Who asked to stop, or had a
 * promotion lately, is left out of one that gives promotions.
 * @param item For those who have none of their own; null for nothing.
 */
export const startQueue = (
  name: string,
  wanted: readonly Wanted[],
  item: Item | null
): Promise<Outcome> =>
  outcome(async () => {
    if (wanted.length > longestQueue) throw new Refused("too-many")
    const { quietDays } = await readSettings()
    return commit(async (db) => {
      const now = Date.now()
      const today = await survivors(db)
      const given = wanted.map((it) => ({
        ...it,
        contactId: today(it.contactId) ?? it.contactId,
        item: it.item ?? item
      }))
      const contacts = await db.contacts.bulkGet(given.map((it) => it.contactId))
      const promotions = await promotionsAmong(db, given)
      const steps = given.flatMap((it, at): QueueStep[] => {
        const contact = contacts[at]
        if (!contact || contact.deletedAt !== null) return []
        const promotes = it.item?.what === "snippet" && promotions.has(it.item.id)
        const why = promotes ? quietReason(contact, quietDays, now) : null
        return [{ ...it, state: why ? "skipped" : "waiting", why: why ?? "" }]
      })
      if (steps.length === 0) throw new Refused("empty")
      const queue: Queue = { ...newRecord(now), name: name.slice(0, 200), steps, endedAt: null }
      if (stepNow(queue) < 0) throw new Refused("all-quiet")
      const before = await runningQueue(db)
      const ended: Write[] = before ? [patch("queues", before.id, { endedAt: now })] : []
      return { act: { kind: "queue-started", name }, writes: [...ended, put("queues", queue)] }
    })
  })

const promotionsAmong = async (db: Database, wanted: readonly Wanted[]): Promise<Set<string>> => {
  const ids = new Set(wanted.flatMap(({ item }) => (item?.what === "snippet" ? [item.id] : [])))
  const snippets = await db.snippets.bulkGet([...ids])
  return new Set(snippets.flatMap((it) => (it?.promotion ? [it.id] : [])))
}

/** Ends it where it stands; what was not done stays as it was. */
export const endQueue = (id: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const queue = await db.queues.get(id)
      if (!queue) throw new Refused("gone")
      const writes = [patch("queues", id, { endedAt: Date.now() })]
      return { act: { kind: "queue-ended", name: queue.name }, writes }
    })
  )
