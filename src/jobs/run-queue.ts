import type { Expect } from "~bridge/protocol"
import type { Contact } from "~model/contact"
import { type Queue, type QueueStep, stepNow } from "~model/queue"
import { quietReason } from "~model/quiet"
import type { Answers } from "~model/question"
import type { NextPart } from "~model/ready-part"
import { isConversation } from "~model/sighting"
import { commit } from "~store/commit"
import { type Database, database } from "~store/database"
import { patch, type Write } from "~store/write"
import { doneWrites } from "./finish-follow-up"
import { insertPart, partCopied } from "./give-parts"
import { inTurn } from "./in-turn"
import { insertItem, type Inserted } from "./insert-item"
import { goOnToChat } from "./jump"
import { expectOf } from "./look-at-tab"
import { type Outcome, outcome, Refused } from "./outcome"
import { nextPartOf, partsElsewhere, partsLeft } from "./parts-left"
import { personOnPage } from "./person-on-page"
import { runningQueue } from "./queue"
import { now, type QueueSaid, queueSaid, stepName } from "./queue-said"
import { readSettings } from "./settings"
import { readTab } from "./read-tab"

/**
 * One key through the queue: opens the customer's chat; there, inserts their text; once that was
 * done (the seller sends it), marks the step done and goes on to the next. Where there is nothing to
 * insert, being there is enough. What became of it is in `queueSaid`, for the panel.
 * @param answered What the seller answered to the questions of `queueSaid`.
 * @returns false where no queue runs.
 */
export const goOn = async (tabId: number, answered?: Answered): Promise<boolean> => {
  // A key pressed twice is one: the second would mark done what nobody could have written yet.
  if (going) return true
  going = true
  try {
    return await inTurn("queue", () => oneOn(tabId, answered))
  } finally {
    going = false
  }
}

/** Answers, and the step whose questions they are to. */
interface Answered {
  step: string
  answers: Answers
}

let going = false

const oneOn = async (tabId: number, answered?: Answered): Promise<boolean> => {
  const queue = await runningQueue()
  const step = queue && queue.steps[stepNow(queue)]
  if (!queue || !step) return false
  const name = stepName(queue)
  // Done or skipped in another window while they were typed.
  if (answered && (answered.step !== name || step.state !== "waiting")) return true
  const contact = await alive(step.contactId)
  if (!contact) return next(tabId, queue, "skipped")
  const { url, sighting } = await readTab(tabId)
  const expect = expectOf(sighting, url)
  const here = await personOnPage(sighting, url)
  const there =
    isConversation(sighting?.surface) && "contact" in here && here.contact.id === contact.id
  if (step.state === "given") {
    // No part is passed over because another chat is on screen, or none yet.
    if (!there && (await partsElsewhere(tabId, expect, contact.id))) return open(tabId, contact)
    return (await anotherPart(tabId, contact, expect)) || next(tabId, queue, "done")
  }
  if (!there) return open(tabId, contact)
  if (!step.item) return next(tabId, queue, "done")
  const why = await spokenAgainst(step, contact)
  if (why) return say({ did: "quiet", name: contact.name, why })
  const target = { contactId: contact.id }
  const last = await queueSaid.get(now)
  const held = (last?.did === "brake" || last?.did === "ask") && last.step === name ? last : null
  // What stopped the last key for this customer was on screen: this one passes it.
  const passed = held?.did === "brake" && held.shown ? held.key : ""
  const answers = answered?.answers ?? held?.answers ?? {}
  const said = { answers, passed, on: sighting }
  const inserted = await insertItem(step.item, target, expect, tabId, said)
  if (inserted.done) await mark(queue, "given")
  return say(sayInserted(contact, inserted, { step: name, answers }))
}

/**
 * The next part of what this customer is given; false where there is none. A picture is copied by
 * hand: the key says so once, and then goes on to what stands behind it.
 */
const anotherPart = async (tabId: number, contact: Contact, expect: Expect): Promise<boolean> => {
  const left = await partsLeft(tabId, expect)
  const part = left && nextPartOf(left)
  if (!left || !part || left.contactId !== contact.id) return false
  if (part.kind !== "picture")
    return say(sayInserted(contact, await insertPart(tabId, expect, part.index), none))
  const last = await queueSaid.get(now)
  const told = last?.did === "part" && last.at === part.index + 1
  if (!told) return say(sayPart(contact, part))
  const more = await partCopied(tabId, expect, part.index)
  return more !== null && anotherPart(tabId, contact, expect)
}

/** Leaves this customer out and goes on; nothing is written to them. */
export const skip = (tabId: number): Promise<boolean> =>
  inTurn("queue", async () => {
    const queue = await runningQueue()
    return queue !== null && next(tabId, queue, "skipped")
  })

const say = async (said: QueueSaid): Promise<true> => {
  await queueSaid.set(now, said)
  return true
}

const sayPart = ({ name }: Contact, { index, count, kind }: NextPart): QueueSaid => ({
  did: "part",
  name,
  at: index + 1,
  count,
  kind
})

/** Parts behind the first ask nothing. */
const none: Answered = { step: "", answers: {} }

const sayInserted = (contact: Contact, inserted: Inserted, of: Answered): QueueSaid => {
  const { name } = contact
  if (inserted.done)
    return inserted.next ? sayPart(contact, inserted.next) : { did: "inserted", name }
  const { result, text } = inserted
  if ("ok" in result) {
    if (result.why === "ask") return { did: "ask", name, ...of, questions: result.questions }
    if (result.why !== "brake") return { did: "not-composed", name, why: result.why }
    const { brakes, key } = result
    return { did: "brake", name, ...of, brakes, key, shown: false }
  }
  const found = "found" in result ? result.found : ""
  return { did: "not-inserted", name, why: result.result, found, text }
}

const open = async (tabId: number, contact: Contact): Promise<true> => {
  const { state } = await goOnToChat(contact, tabId)
  return say({ did: "opening", name: contact.name, way: state })
}

/** A promotion may have been given, or the customer have asked to stop, since the queue was made. */
const spokenAgainst = async (step: QueueStep, contact: Contact) => {
  if (step.item?.what !== "snippet") return null
  const [snippet, { quietDays }] = await Promise.all([
    database.snippets.get(step.item.id),
    readSettings()
  ])
  return snippet?.promotion ? quietReason(contact, quietDays, Date.now()) : null
}

const alive = async (id: string): Promise<Contact | null> => {
  const contact = await database.contacts.get(id)
  return contact && contact.deletedAt === null ? contact : null
}

/** Marks the step, and opens the chat of the next customer there still is. */
const next = async (tabId: number, queue: Queue, state: "done" | "skipped"): Promise<true> => {
  await mark(queue, state)
  const left = await database.queues.get(queue.id)
  const step = left?.steps[stepNow(left)]
  if (!left || left.endedAt !== null || !step) return say({ did: "ended", name: queue.name })
  const contact = await alive(step.contactId)
  return contact ? open(tabId, contact) : next(tabId, left, "skipped")
}

/**
 * Moves the step that was to be done when the key was pressed; the last one ends the queue. Where
 * another window moved or ended it meanwhile, the next customer's is left as it is.
 */
const mark = (seen: Queue, state: QueueStep["state"]): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const queue = await db.queues.get(seen.id)
      const at = queue ? stepNow(queue) : -1
      const step = queue?.steps[at]
      if (!queue || !step) throw new Refused("gone")
      const same = at === stepNow(seen) && queue.steps.length === seen.steps.length
      if (!same || queue.endedAt !== null || step.state !== seen.steps[at]?.state) return null
      const steps = queue.steps.with(at, { ...step, state })
      const endedAt = stepNow({ steps }) < 0 ? Date.now() : null
      const contact = await db.contacts.get(step.contactId)
      const done = state === "done" ? await followUpDone(db, step) : []
      return {
        act: { kind: "queue-moved", name: contact?.name ?? "" },
        contactId: step.contactId,
        writes: [patch("queues", queue.id, { steps, endedAt }), ...done]
      }
    })
  )

const followUpDone = async (db: Database, { followUpId }: QueueStep): Promise<Write[]> => {
  const followUp = followUpId === null ? null : await db.followUps.get(followUpId)
  return followUp?.state === "open" ? doneWrites(followUp, Date.now()) : []
}
