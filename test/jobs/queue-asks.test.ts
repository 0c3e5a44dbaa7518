import "../support/fresh-database"

import { beforeEach, describe, expect, test, vi } from "vitest"

import { attachIdentity } from "~jobs/attach-identity"
import { forContacts, startQueue } from "~jobs/queue"
import { brakeShown, now, queueSaid } from "~jobs/queue-said"
import { goOn } from "~jobs/run-queue"
import { saveSnippet } from "~jobs/save-snippet"
import type { Sighting } from "~model/sighting"
import { saidAs } from "~model/snippet"
import { database } from "~store/database"

import { aContact, aSighting } from "../support/builders"
import { resetBrowser, state } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const TAB = 1
const anna = aContact({ name: "Anna" })
const boris = aContact({ name: "Boris" })
const annas = aSighting({ name: "Anna" }, { value: "42" })
const boriss = aSighting({ name: "Boris" }, { value: "43" })

/** What was written into the page. */
let written: string[] = []

const shows = (sighting: Sighting) => {
  const url = `https://web.telegram.org/a/#${sighting.identity?.value}`
  state.tabs = [{ id: TAB, url, windowId: 1 }]
  const page = { reading: { seen: true, sighting }, url, title: "", composer: true, selection: "" }
  state.pages.set(TAB, (message) => {
    const { verb, body } = message as { verb: string; body: { text: string } }
    if (verb !== "insert") return page
    written.push(body.text)
    return { result: "inserted" }
  })
}

const states = async () => (await database.queues.toArray())[0]?.steps.map((it) => it.state)
const said = () => queueSaid.get(now)

beforeEach(async () => {
  resetBrowser()
  written = []
  await freshDatabase()
  await database.contacts.bulkAdd([anna, boris])
  await attachIdentity(anna.id, annas)
  await attachIdentity(boris.id, boriss)
  shows(annas)
})

describe("a reply that asks", () => {
  const asking = async (words: string, of = [anna.id, boris.id]) => {
    await saveSnippet({ title: "Hi", shortcut: "", bodies: saidAs(words) })
    const id = (await database.snippets.toCollection().first())?.id ?? ""
    await startQueue("VIP", forContacts(of), { what: "snippet", id, variantId: null })
    await goOn(TAB)
    return askedNow()
  }
  const askedNow = async () => {
    const it = await said()
    if (it?.did !== "ask") throw new Error(`asks nothing: ${it?.did}`)
    return it
  }
  const SIZE = '{{ customer.name }}: {% ask size, "Size?", "S", "M" %}'

  test("waits for its answers, and is inserted with them for that customer", async () => {
    const { step, questions } = await asking(SIZE)
    expect(questions.map((it) => it.name)).toEqual(["size"])
    expect(written).toEqual([])
    expect(await states()).toEqual(["waiting", "waiting"])
    await goOn(TAB, { step, answers: { size: "M" } })
    expect(written).toEqual(["Anna: M"])
    expect(await states()).toEqual(["given", "waiting"])
    expect(await said()).toEqual({ did: "inserted", name: "Anna" })
  })

  test("asks the next customer anew, and answers for one are nobody else's", async () => {
    const { step } = await asking(SIZE)
    await goOn(TAB, { step, answers: { size: "M" } })
    await goOn(TAB)
    shows(boriss)
    await goOn(TAB, { step, answers: { size: "M" } })
    expect(written).toEqual(["Anna: M"])
    await goOn(TAB)
    expect(await askedNow()).toMatchObject({ name: "Boris", answers: {} })
    expect(written).toEqual(["Anna: M"])
  })

  test("answers that come late mark nobody done", async () => {
    const { step } = await asking(SIZE)
    await goOn(TAB, { step, answers: { size: "M" } })
    await goOn(TAB, { step, answers: { size: "S" } })
    expect(await states()).toEqual(["given", "waiting"])
    expect(written).toEqual(["Anna: M"])
  })

  test("left without an answer nothing is written, and the key asks again", async () => {
    await asking(SIZE)
    await queueSaid.drop(now)
    expect(await states()).toEqual(["waiting", "waiting"])
    await goOn(TAB)
    expect(await askedNow()).toMatchObject({ name: "Anna" })
    expect(written).toEqual([])
  })

  test("the chat on screen is looked at once more before it is written", async () => {
    const { step } = await asking(SIZE)
    shows(boriss)
    await goOn(TAB, { step, answers: { size: "M" } })
    expect(written).toEqual([])
    expect(await said()).toMatchObject({ did: "opening", name: "Anna" })
  })

  test("what follows from an answer is asked next, and a brake behind it forgets none", async () => {
    const words =
      '{% ask kind, "Kind?", "tea", "other" %}{% if ask.kind == "other" %} {% ask what, "What?" %}{% endif %} {{ customer.size }}'
    const { step } = await asking(words, [anna.id])
    await goOn(TAB, { step, answers: { kind: "other" } })
    const more = await askedNow()
    expect(more).toMatchObject({ questions: [{ name: "what" }], answers: { kind: "other" } })
    await goOn(TAB, { step, answers: { ...more.answers, what: "jam" } })
    const braked = await said()
    await brakeShown(braked?.did === "brake" ? braked.key : "")
    await goOn(TAB)
    expect(written).toEqual(["other jam ____"])
  })
})
