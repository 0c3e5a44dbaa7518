import "../support/fresh-database"

import { beforeEach, describe, expect, test, vi } from "vitest"

import { attachIdentity } from "~jobs/attach-identity"
import { binContact } from "~jobs/edit-contact"
import { planAt } from "~jobs/plan-follow-up"
import { endQueue, forContacts, forDue, runningQueue, startQueue } from "~jobs/queue"
import { brakeShown, now, queueSaid } from "~jobs/queue-said"
import { goOn, skip } from "~jobs/run-queue"
import { saveSnippet } from "~jobs/save-snippet"
import type { Item } from "~model/item"
import type { Sighting } from "~model/sighting"
import { type Part, saidAs } from "~model/snippet"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { aContact, aSighting } from "../support/builders"
import { resetBrowser, state } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const TAB = 1
const url = "https://web.telegram.org/a/#"
const anna = aContact({ name: "Anna" })
const boris = aContact({ name: "Boris" })
const chat = (value: string, name: string): Sighting => aSighting({ name }, { value })
const annas = chat("42", "Anna")
const boriss = chat("43", "Boris")

/** What was written into the page. */
let written: string[] = []
let answer: object = { result: "inserted" }

const shows = (sighting: Sighting) => {
  const at = `${url}${sighting.identity?.value}`
  const tab = state.tabs.find((it) => it.id === TAB)
  if (tab) tab.url = at
  else state.tabs.push({ id: TAB, url: at, windowId: 1 })
  const page = { reading: { seen: true, sighting }, url: at, title: "", composer: true }
  state.pages.set(TAB, (message) => {
    const { verb, body } = message as { verb: string; body: { text: string } }
    if (verb !== "insert") return { ...page, selection: "" }
    written.push(body.text)
    return answer
  })
}

const states = async () => (await database.queues.toArray())[0]?.steps.map((it) => it.state)
const said = () => queueSaid.get(now)

const aReply = async (promotion = false): Promise<Item> => {
  await saveSnippet({
    title: "Hi",
    shortcut: "",
    bodies: saidAs("Hi {{ customer.name }}!"),
    promotion
  })
  const id = (await database.snippets.toCollection().first())?.id ?? ""
  return { what: "snippet", id, variantId: null }
}

beforeEach(async () => {
  resetBrowser()
  written = []
  answer = { result: "inserted" }
  await freshDatabase()
  await database.contacts.bulkAdd([anna, boris])
  await attachIdentity(anna.id, annas)
  await attachIdentity(boris.id, boriss)
  shows(annas)
})

describe("one key", () => {
  test("inserts, then is done and opens the next chat, and so to the end", async () => {
    await startQueue("VIP", forContacts([anna.id, boris.id]), await aReply())
    await goOn(TAB)
    expect(written).toEqual(["Hi Anna!"])
    expect(await states()).toEqual(["given", "waiting"])
    expect(await said()).toEqual({ did: "inserted", name: "Anna" })

    await goOn(TAB)
    expect(await states()).toEqual(["done", "waiting"])
    expect(await said()).toMatchObject({ did: "opening", name: "Boris" })
    expect(state.tabs.find((it) => it.active)?.url).toContain("#43")
    expect(written).toHaveLength(1)

    shows(boriss)
    await goOn(TAB)
    expect(written).toEqual(["Hi Anna!", "Hi Boris!"])
    await goOn(TAB)
    expect(await states()).toEqual(["done", "done"])
    expect(await said()).toEqual({ did: "ended", name: "VIP" })
    expect(await runningQueue()).toBeNull()
    expect(await goOn(TAB)).toBe(false)
  })

  test("pressed twice at once inserts once", async () => {
    await startQueue("VIP", forContacts([anna.id, boris.id]), await aReply())
    await Promise.all([goOn(TAB), goOn(TAB)])
    expect(written).toEqual(["Hi Anna!"])
  })

  test("moved or ended by another window while it inserts, marks nobody else's", async () => {
    await startQueue("VIP", forContacts([anna.id, boris.id]), await aReply())
    const queue = await runningQueue()
    const meanwhile = async (fields: object) => {
      const page = state.pages.get(TAB)
      state.pages.set(TAB, async (message) => {
        if ((message as { verb: string }).verb === "insert")
          await database.queues.update(queue?.id ?? "", fields)
        return page?.(message)
      })
      await goOn(TAB)
      shows(annas)
    }
    const [first, second] = queue?.steps ?? []
    await meanwhile({ steps: [{ ...first, state: "skipped" }, second] })
    expect(await states()).toEqual(["skipped", "waiting"])
    await database.queues.update(queue?.id ?? "", { steps: queue?.steps ?? [] })
    await meanwhile({ endedAt: 1 })
    expect(await runningQueue()).toBeNull()
  })

  test("on somebody else's chat writes nothing and opens the right one", async () => {
    shows(boriss)
    await startQueue("VIP", forContacts([anna.id]), await aReply())
    await goOn(TAB)
    expect(written).toEqual([])
    expect(state.tabs.find((it) => it.active)?.url).toContain("#42")
  })

  test("where the chat changes in between nothing is marked, and both names are said", async () => {
    answer = { result: "wrong-conversation", expected: "Anna", found: "Boris" }
    await startQueue("VIP", forContacts([anna.id]), await aReply())
    await goOn(TAB)
    expect(await states()).toEqual(["waiting"])
    expect(await said()).toEqual({
      did: "not-inserted",
      name: "Anna",
      why: "wrong-conversation",
      found: "Boris",
      text: "Hi Anna!"
    })
  })

  test("passes over who went to the bin meanwhile", async () => {
    await startQueue("VIP", forContacts([anna.id, boris.id]), null)
    await binContact(boris.id)
    await goOn(TAB)
    expect(await states()).toEqual(["done", "skipped"])
    expect(await runningQueue()).toBeNull()
  })
})

test("what is due is done with it, what comes again has its next, and one undo brings both back", async () => {
  const dueAt = Date.now() + 60_000
  const every = { unit: "week", count: 1, day: null } as const
  await planAt({ contactId: anna.id }, { kind: "promise", text: "call", said: "", dueAt, every })
  await startQueue("Due", forDue(await database.followUps.toArray()), null)
  await goOn(TAB)
  const left = await database.followUps.toArray()
  expect(left.map((it) => it.state).toSorted()).toEqual(["done", "open"])
  const moved = (await database.changes.toArray()).find((it) => it.act.kind === "queue-moved")
  await undo(moved?.id ?? "")
  expect((await database.followUps.toArray()).map((it) => it.state)).toEqual(["open"])
  expect(await states()).toEqual(["waiting"])
  expect((await runningQueue())?.name).toBe("Due")
})

test("a step that is skipped leaves its follow-up open", async () => {
  const planned = { kind: "follow-up", text: "call", said: "", dueAt: Date.now() + 60_000 } as const
  await planAt({ contactId: anna.id }, planned)
  await startQueue("Due", forDue(await database.followUps.toArray()), null)
  await skip(TAB)
  expect(await states()).toEqual(["skipped"])
  expect((await database.followUps.toArray()).map((it) => it.state)).toEqual(["open"])
})

describe("what stops a key", () => {
  const step = async (parts: Part[]) => {
    await saveSnippet({ title: "Hi", shortcut: "", bodies: [{ language: "", parts }] })
    const id = (await database.snippets.toCollection().first())?.id ?? ""
    await startQueue("VIP", forContacts([anna.id]), { what: "snippet", id, variantId: null })
  }

  test("something against the text is said, and the next key passes it", async () => {
    await step([{ kind: "text", text: "Your size: {{ customer.size }}" }])
    await goOn(TAB)
    expect(written).toEqual([])
    expect(await states()).toEqual(["waiting"])
    const brakes = [{ why: "blank", names: ["customer.size"] }]
    expect(await said()).toMatchObject({ did: "brake", name: "Anna", brakes })
    await goOn(TAB)
    expect(written, "pressed in the page, with no panel to show it").toEqual([])
    const stopped = await said()
    await brakeShown(stopped?.did === "brake" ? stopped.key : "")
    await goOn(TAB)
    expect(written).toEqual(["Your size: ____"])
    expect(await states()).toEqual(["given"])
  })

  test("a reply in parts goes part by part, the picture by hand, before it is done", async () => {
    await step([
      { kind: "text", text: "one" },
      { kind: "text", text: "two" },
      { kind: "picture", pictureId: "p", name: "shop" }
    ])
    await goOn(TAB)
    expect(await said()).toEqual({ did: "part", name: "Anna", at: 2, count: 3, kind: "text" })
    await goOn(TAB)
    expect(written).toEqual(["one", "two"])
    const picture = { did: "part", name: "Anna", at: 3, count: 3, kind: "picture" }
    expect(await said()).toEqual(picture)
    expect(await states()).toEqual(["given"])
    await goOn(TAB)
    expect(await states()).toEqual(["done"])
    expect(written).toEqual(["one", "two"])
  })

  test("what stands behind a picture is given as well", async () => {
    await step([
      { kind: "text", text: "one" },
      { kind: "picture", pictureId: "p", name: "shop" },
      { kind: "text", text: "three" }
    ])
    for (let key = 0; key < 2; key += 1) await goOn(TAB)
    expect(written).toEqual(["one", "three"])
    expect(await states()).toEqual(["given"])
    await goOn(TAB)
    expect(await states()).toEqual(["done"])
  })

  test("a key on somebody else's chat goes back to who still has parts to come", async () => {
    await step([
      { kind: "text", text: "one" },
      { kind: "text", text: "two" }
    ])
    await goOn(TAB)
    shows(boriss)
    await goOn(TAB)
    expect(await said()).toMatchObject({ did: "opening", name: "Anna" })
    expect(await states()).toEqual(["given"])
    shows(annas)
    await goOn(TAB)
    expect(written).toEqual(["one", "two"])
  })
})

describe("promotions", () => {
  test("leave out who asked to stop, and who had one lately; at the end of the rest too", async () => {
    const item = await aReply(true)
    await database.contacts.update(anna.id, { consent: "stopped" })
    await startQueue("Sale", forContacts([anna.id, boris.id]), item)
    expect((await runningQueue())?.steps).toMatchObject([
      { state: "skipped", why: "stopped" },
      { state: "waiting", why: "" }
    ])
    shows(boriss)
    await goOn(TAB)
    expect((await database.contacts.get(boris.id))?.promotedAt).toBeGreaterThan(0)
    await goOn(TAB)
    expect(await startQueue("Again", forContacts([anna.id, boris.id]), item)).toEqual({
      ok: false,
      why: "all-quiet"
    })
  })

  test("asked to stop since the queue was made: nothing is inserted", async () => {
    await startQueue("Sale", forContacts([anna.id]), await aReply(true))
    await database.contacts.update(anna.id, { consent: "stopped" })
    await goOn(TAB)
    expect(written).toEqual([])
    expect(await said()).toEqual({ did: "quiet", name: "Anna", why: "stopped" })
  })
})

test("there is one at a time: a new one ends the one before; none for nobody", async () => {
  await startQueue("One", forContacts([anna.id]), null)
  await startQueue("Two", forContacts([boris.id]), null)
  const two = await runningQueue()
  expect(two?.name).toBe("Two")
  expect((await database.queues.toArray()).filter((it) => it.endedAt === null)).toHaveLength(1)
  await endQueue(two?.id ?? "")
  expect(await runningQueue()).toBeNull()
  expect(await startQueue("None", forContacts(["nobody"]), null)).toEqual({
    ok: false,
    why: "empty"
  })
})
