// @vitest-environment happy-dom
import "fake-indexeddb/auto"

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import { whatsappChat } from "~sites/probes/whatsapp-chat-id"

import { fillWhatsapp } from "../../support/whatsapp-storage"

const A = { id: "100000000000001@lid", messages: ["3EB0000000000000000A", "3EB000000000000000AA"] }
const B = { id: "200000000000002@lid", messages: ["3EB0000000000000000B"] }
const people = [
  { id: A.id, phoneNumber: "5511900000001@c.us", name: "Wei \u{1f375}" },
  { id: B.id, name: "Boris" }
]

let ended: AbortController
const found = vi.fn<() => void>()
const start = () => whatsappChat(document, found, ended.signal)

const show = (name: string, ids: readonly string[]) => {
  const main = document.createElement("div")
  main.id = "main"
  main.innerHTML = `<header><div role="button"><span dir="auto"></span></div></header>`
  main.querySelector("span")?.append(name)
  for (const id of ids) {
    const row = document.createElement("div")
    row.dataset["id"] = id
    main.append(row)
  }
  document.body.replaceChildren(main)
}
const calls = (times: number) => vi.waitFor(() => expect(found).toHaveBeenCalledTimes(times))

beforeEach(async () => {
  vi.restoreAllMocks()
  found.mockClear()
  ended = new AbortController()
  document.body.replaceChildren()
  await new Promise((resolve) =>
    indexedDB.deleteDatabase("model-storage").addEventListener("success", resolve)
  )
  await fillWhatsapp({ chats: [A, B], contacts: people })
})
afterEach(() => ended.abort())

describe("who is on screen", () => {
  test("nothing is said at once, what was found is said then, and asked for no more", async () => {
    const ask = start()
    show("Wei \u{1f375}", A.messages)
    expect(ask()).toBeNull()
    await calls(1)
    expect(ask()).toMatchObject({ id: A.id, phone: "+5511900000001" })
    const open = vi.spyOn(indexedDB, "open")
    expect(ask()).not.toBeNull()
    expect(open).not.toHaveBeenCalled()
  })

  test("another chat is nobody until it is found, and the first one never again", async () => {
    const ask = start()
    show("Wei \u{1f375}", A.messages)
    ask()
    await calls(1)
    show("Boris", B.messages)
    expect(ask()).toBeNull()
    await calls(2)
    expect(ask()).toMatchObject({ id: B.id })
    document.body.replaceChildren()
    expect(ask()).toBeNull()
  })

  test.each([
    ["the header moved on before the messages", "Boris", A.messages],
    ["the messages moved on before the header", "Wei \u{1f375}", B.messages],
    ["messages of both", "Wei \u{1f375}", [...A.messages, ...B.messages]],
    ["a header that is not there yet", "", A.messages]
  ])("%s: nobody, though both are known", async (_what, header, ids) => {
    const ask = start()
    show("Wei \u{1f375}", A.messages)
    ask()
    await calls(1)
    show("Boris", B.messages)
    ask()
    await calls(2)
    show(header, ids)
    expect(ask()).toBeNull()
  })

  test("messages that are drawn after the header, and stored after they are drawn", async () => {
    const late = { id: "300000000000003@lid", messages: ["3EB0000000000000000C"] }
    const ask = start()
    show("Carla", [])
    expect(ask()).toBeNull()
    show("Carla", late.messages)
    await new Promise((resolve) =>
      indexedDB.deleteDatabase("model-storage").addEventListener("success", resolve)
    )
    await fillWhatsapp({ chats: [late] })
    await calls(1)
    expect(ask()).toMatchObject({ id: late.id })
  })

  test("what is scrolled to belongs to the chat that it was scrolled from", async () => {
    const ask = start()
    show("Wei \u{1f375}", A.messages)
    ask()
    await calls(1)
    show("Wei \u{1f375}", ["3EB000000000000000FF", ...A.messages])
    expect(ask()).toMatchObject({ id: A.id })
    show("Wei \u{1f375}", ["3EB000000000000000FF"])
    expect(ask()).toMatchObject({ id: A.id })
    show("Wei \u{1f375}", ["3EB000000000000000EE"])
    expect(ask()).toBeNull()
  })

  test("the old form of a message's id, and rows that are none", async () => {
    const ask = start()
    show("Boris", ["grouped-sticker", `false_${B.id}_${B.messages[0]}`])
    ask()
    await calls(1)
    expect(ask()).toMatchObject({ id: B.id })
  })

  test("an unsaved number in the header is compared as a number", async () => {
    const ask = start()
    show("+55 11 90000-0001", A.messages)
    ask()
    await calls(1)
    expect(ask()).toMatchObject({ id: A.id })
    show("+55 11 90000-0002", A.messages)
    expect(ask()).toBeNull()
  })
})

describe("what it costs the page", () => {
  test("what cannot be found is looked for a few times, then no more until something changes", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
    const looked = vi.spyOn(indexedDB, "databases").mockResolvedValue([])
    const ask = start()
    show("Nobody", ["3EB0000000000000DEAD"])
    ask()
    await vi.advanceTimersByTimeAsync(30_000)
    const times = looked.mock.calls.length
    expect(times).toBeGreaterThan(2)
    expect(times).toBeLessThan(10)
    for (let again = 0; again < 5; again++) {
      expect(ask()).toBeNull()
      await vi.advanceTimersByTimeAsync(10_000)
    }
    expect(looked).toHaveBeenCalledTimes(times)
    show("Nobody", ["3EB0000000000000BEEF"])
    ask()
    await vi.advanceTimersByTimeAsync(1000)
    expect(looked.mock.calls.length).toBeGreaterThan(times)
    vi.useRealTimers()
  })

  test("switched off it opens nothing, whatever is asked or scrolled", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
    const looked = vi.spyOn(indexedDB, "databases")
    const ask = start()
    show("Wei \u{1f375}", A.messages)
    ended.abort()
    expect(ask()).toBeNull()
    document.dispatchEvent(new Event("scroll"))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(looked).not.toHaveBeenCalled()
    vi.useRealTimers()
  })

  test("switched off while it looks: nothing is told", async () => {
    const ask = start()
    show("Wei \u{1f375}", A.messages)
    ask()
    ended.abort()
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(found).not.toHaveBeenCalled()
    expect(ask()).toBeNull()
  })
})
