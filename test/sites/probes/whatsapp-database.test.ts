import "fake-indexeddb/auto"

import { beforeEach, describe, expect, test, vi } from "vitest"

import { readPageDatabase } from "~sites/probes/page-database"
import { chatOwner } from "~sites/probes/whatsapp-database"

import { fillWhatsapp, type WhatsappStorage } from "../../support/whatsapp-storage"

const MARK = "3EB0A1B2C3D4E5F6A7B8"
const WEI = "100000000000001@lid"
const remove = () =>
  new Promise<void>((resolve, reject) => {
    const removing = indexedDB.deleteDatabase("model-storage")
    removing.addEventListener("success", () => resolve())
    removing.addEventListener("blocked", () => reject(new Error("blocked")))
  })
const ownerIn = async (storage: WhatsappStorage, ...ids: string[]) => {
  await fillWhatsapp(storage)
  return chatOwner(new Set(ids.length > 0 ? ids : [MARK]))
}
/** Of the databases that are there: a test before this one may have left its own. */
const pages = async () =>
  (await indexedDB.databases()).map((it) => it.name).filter((it) => it !== "regulars")

beforeEach(async () => {
  vi.restoreAllMocks()
  await remove()
})

describe("whose chat it is", () => {
  test("a lid, and the number and names that stand with it", async () => {
    const contacts = [{ id: WEI, phoneNumber: "5511912345678@c.us", name: "Wei", pushname: "w" }]
    expect(await ownerIn({ chats: [{ id: WEI, messages: [MARK] }], contacts })).toEqual({
      id: WEI,
      phone: "+5511912345678",
      names: ["Wei", "w"]
    })
  })

  test.each([
    ["no contact", []],
    ["a contact without one", [{ id: WEI, name: "Wei" }]],
    ["a lid where a number should stand", [{ id: WEI, phoneNumber: WEI }]]
  ])("the digits of a lid are never a phone number: %s", async (_what, contacts) => {
    const owner = await ownerIn({ chats: [{ id: WEI, messages: [MARK] }], contacts })
    expect(owner).toMatchObject({ id: WEI, phone: "" })
  })

  test("a chat that is still named by its number", async () => {
    const id = "5511912345678@c.us"
    const owner = await ownerIn({
      chats: [{ id, messages: [MARK] }],
      contacts: [{ id, name: "W" }]
    })
    expect(owner).toEqual({ id, phone: "+5511912345678", names: ["W"] })
  })

  test("two ids of one person are the one of their account", async () => {
    const second = "200000000000002@lid"
    const owner = await ownerIn({
      chats: [{ id: second, accountLid: WEI, messages: [MARK] }],
      contacts: [{ id: WEI, phoneNumber: "5511912345678@c.us", name: "Wei" }]
    })
    expect(owner).toEqual({ id: WEI, phone: "+5511912345678", names: ["Wei"] })
  })

  test("a message keyed by the number the chat was named by before", async () => {
    const chat = { id: WEI, keyed: "5511912345678@c.us", messages: [MARK] }
    expect(await ownerIn({ chats: [chat] })).toMatchObject({ id: WEI })
  })

  test("a group is a group, whoever wrote in it", async () => {
    const id = "120363000000000001@g.us"
    const owner = await ownerIn({ chats: [{ id, name: "Tea", messages: [MARK] }] })
    expect(owner).toEqual({ id, phone: "", names: ["Tea"] })
  })

  test("messages of two chats are nobody's", async () => {
    const other = "3EB0FFFFFFFFFFFFFFFF"
    const chats = [
      { id: WEI, messages: [MARK] },
      { id: "200000000000002@lid", messages: [other] }
    ]
    expect(await ownerIn({ chats }, MARK, other)).toBeNull()
  })

  test("an old message of a busy account is found, part by part", async () => {
    const chats = [{ id: WEI, messages: [MARK] }]
    expect(await ownerIn({ chats, newer: 6000 })).toMatchObject({ id: WEI })
    expect(await chatOwner(new Set([MARK]), true)).toBeNull()
  })

  test("broadcasts, channels and what is not there are nobody's", async () => {
    const chats = [
      { id: "status@broadcast", messages: [MARK] },
      { id: "120363000000000002@newsletter", messages: ["3EB0AAAAAAAAAAAAAAAA"] }
    ]
    expect(await ownerIn({ chats })).toBeNull()
    expect(await chatOwner(new Set(["3EB0AAAAAAAAAAAAAAAA"]))).toBeNull()
    expect(await chatOwner(new Set(["3EB0BBBBBBBBBBBBBBBB"]))).toBeNull()
    expect(await chatOwner(new Set())).toBeNull()
  })
})

describe("the page's database is only looked at", () => {
  test("where there is none, none is opened and none is made", async () => {
    const open = vi.spyOn(indexedDB, "open")
    expect(await chatOwner(new Set([MARK]))).toBeNull()
    expect(open).not.toHaveBeenCalled()
    expect(await pages()).toEqual([])
  })

  test("one that is gone by the time it is opened is not made anew", async () => {
    vi.spyOn(indexedDB, "databases").mockResolvedValue([{ name: "model-storage", version: 1610 }])
    expect(await chatOwner(new Set([MARK]))).toBeNull()
    vi.restoreAllMocks()
    expect(await pages()).toEqual([])
  })

  test("opened without a version, read in read-only transactions alone", async () => {
    await fillWhatsapp({ chats: [{ id: WEI, messages: [MARK] }] })
    const open = vi.spyOn(indexedDB, "open")
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction")
    expect(await chatOwner(new Set([MARK]))).toMatchObject({ id: WEI })
    expect(open.mock.calls).toEqual([["model-storage"]])
    expect(transaction.mock.calls.length).toBeGreaterThan(2)
    for (const [, mode = "readonly"] of transaction.mock.calls) expect(mode).toBe("readonly")
  })

  test.each(["upgrade", "delete"])(
    "the site's own %s does not wait for a long read",
    async (what) => {
      await fillWhatsapp({ chats: [] })
      let started = () => {}
      let end = () => {}
      const reading = new Promise<void>((resolve) => (started = resolve))
      const ended = new Promise<void>((resolve) => (end = resolve))
      const long = readPageDatabase("model-storage", async (db) => {
        started()
        await ended
        return db.name
      })
      await reading
      const wanted =
        what === "delete"
          ? indexedDB.deleteDatabase("model-storage")
          : indexedDB.open("model-storage", 1611)
      const said = await new Promise<string>((resolve) => {
        wanted.addEventListener("blocked", () => resolve("blocked"))
        wanted.addEventListener("success", () => resolve("done"))
      })
      expect(said).toBe("done")
      if (what === "upgrade" && wanted.result) wanted.result.close()
      end()
      expect(await long).toBe("model-storage")
    }
  )

  test("a database of another shape, and one that refuses, yield nothing", async () => {
    const opening = indexedDB.open("model-storage", 1)
    opening.addEventListener("upgradeneeded", () =>
      opening.result.createObjectStore("message", { autoIncrement: true })
    )
    await new Promise((resolve) => opening.addEventListener("success", resolve))
    opening.result.close()
    expect(await chatOwner(new Set([MARK]))).toBeNull()
    vi.spyOn(indexedDB, "databases").mockRejectedValue(new DOMException("no", "SecurityError"))
    expect(await chatOwner(new Set([MARK]))).toBeNull()
  })
})
