import { got, readPageDatabase } from "./page-database"

/** Whose a chat is. */
export type ChatOwner = {
  /** `<digits>@lid`, `<phone>@c.us` before the site gave a lid, `<digits>@g.us` for a group. */
  id: string
  /** With a leading +; "" where it does not stand there. */
  phone: string
  /** What the site calls them; the header shows one of these. */
  names: string[]
}

/** Messages looked through at once: no long task, and the site's own writing goes on in between. */
const PART = 2000
/** Parts looked through, newest first (about 10 ms each); what is older stays unknown. */
const MAX_PARTS = 100
/** Where only what has just been stored is looked for. */
const NEWEST_PARTS = 1

const CHAT = /^(\d{5,20}@(?:lid|c\.us)|[\d-]{5,40}@g\.us)$/u
const LID = /^\d{5,20}@lid$/u
const PHONE = /^(\d{7,15})@(?:c\.us|s\.whatsapp\.net)$/u
const NAMES = ["name", "shortName", "pushname", "verifiedName", "username", "displayNameLID"]

const text = (row: object | null, key: string): string => {
  const value: unknown = row && Reflect.get(row, key)
  return typeof value === "string" ? value.slice(0, 300) : ""
}

/** The digits of a lid are no phone number: only what the site itself calls one is. */
const phoneIn = (wid: string): string => {
  const digits = PHONE.exec(wid)?.[1]
  return digits ? `+${digits}` : ""
}

const row = async (db: IDBDatabase, store: string, key: IDBValidKey): Promise<object | null> => {
  if (!db.objectStoreNames.contains(store)) return null
  const found: unknown = await got(db.transaction(store).objectStore(store).get(key))
  return typeof found === "object" ? found : null
}

/** A message's key is `<from me>_<chat>_<id>`, in a group with `_<author>` behind it. */
const partOf = (key: string, part: 1 | 2): string => key.split("_")[part] ?? ""

/** The keys of some of these messages, newest first found; none where none is among the newest. */
const messageKeys = async (
  db: IDBDatabase,
  ids: ReadonlySet<string>,
  parts: number
): Promise<string[]> => {
  // A transaction for each part: one that is long would keep the site from writing.
  const rows = () => db.transaction("message").objectStore("message").index("rowId")
  const newest = await got(rows().openKeyCursor(null, "prev"))
  let top = typeof newest?.key === "number" ? newest.key : 0
  for (let part = 0; top > 0 && part < parts; part++, top -= PART) {
    const all = await got(rows().getAllKeys(IDBKeyRange.bound(top - PART, top, true), PART))
    const keys = all.filter((it) => typeof it === "string" && ids.has(partOf(it, 2)))
    if (keys.length > 0) return keys.map(String)
  }
  return []
}

/** The one chat that all these messages are in; "" where they are of two, or of none we know. */
const chatOf = async (db: IDBDatabase, keys: readonly string[]): Promise<string> => {
  const chats = new Set<string>()
  // One message for each chat named in a key: a key may still name it as it was called before.
  for (const [named, key] of new Map(keys.map((it) => [partOf(it, 1), it]))) {
    // `internalId` is `<chat>_<place in it>_m`.
    const chat = text(await row(db, "message", key), "internalId").split("_")[0] ?? ""
    chats.add(CHAT.test(chat) ? chat : named)
  }
  const [chat = "", second] = chats
  return second === undefined && CHAT.test(chat) ? chat : ""
}

const ownerOf = async (db: IDBDatabase, keys: readonly string[]): Promise<ChatOwner | null> => {
  const chat = await chatOf(db, keys)
  if (!chat) return null
  const kept = await row(db, "chat", chat)
  // One person's chats can bear two ids; the id of their account is one.
  const lid = LID.exec(text(kept, "accountLid"))?.[0]
  const id = (!chat.endsWith("@g.us") && lid) || chat
  const contacts = [
    await row(db, "contact", id),
    id === chat ? null : await row(db, "contact", chat)
  ]
  const phones = [chat, ...contacts.map((it) => text(it, "phoneNumber"))].map(phoneIn)
  const names = [text(kept, "name"), ...contacts.flatMap((it) => NAMES.map((key) => text(it, key)))]
  return { id, phone: phones.find(Boolean) ?? "", names: names.filter(Boolean) }
}

/**
 * Whose chat these messages are in, by WhatsApp Web's own database: the store `message` (keys,
 * index `rowId`, column `internalId`), then the rows of that one chat in `chat` and `contact`.
 * Never a message's words. As the site's own schema of 2026 names them; `lid-pn-mapping` stays
 * empty there. Null where it does not know, never throws.
 * @param newest Only among the messages that were stored last.
 */
export const chatOwner = (ids: ReadonlySet<string>, newest = false): Promise<ChatOwner | null> =>
  readPageDatabase("model-storage", async (db) =>
    ownerOf(db, await messageKeys(db, ids, newest ? NEWEST_PARTS : MAX_PARTS))
  )
