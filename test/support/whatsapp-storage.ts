/** WhatsApp Web's database as its own schema names it, as far as anybody here reads in it. */

export type WhatsappChat = {
  /** `<digits>@lid`, `<phone>@c.us`, `<digits>@g.us`. */
  readonly id: string
  /** Ids of its messages as the page shows them, oldest first. */
  readonly messages: readonly string[]
  readonly accountLid?: string
  readonly name?: string
  /** How its messages' keys name it, where that is another way. */
  readonly keyed?: string
}

export type WhatsappContact = {
  readonly id: string
  readonly phoneNumber?: string
  readonly name?: string
  readonly pushname?: string
}

export type WhatsappStorage = {
  readonly chats: readonly WhatsappChat[]
  readonly contacts?: readonly WhatsappContact[]
  /** Messages of a busy account that are newer than all of these. */
  readonly newer?: number
}

/**
 * Makes it, in a test's memory or in a page: it stands by itself, so that it can be sent to one.
 * Yields the version that the page's own code would open.
 */
export const fillWhatsapp = ({ chats, contacts = [], newer = 0 }: WhatsappStorage) =>
  new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open("model-storage", 1610)
    opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")))
    opening.addEventListener("upgradeneeded", () => {
      const db = opening.result
      const messages = db.createObjectStore("message", { keyPath: "id" })
      messages.createIndex("internalId", "internalId", { unique: true })
      messages.createIndex("rowId", "rowId", { unique: true })
      const rooms = db.createObjectStore("chat", { keyPath: "id" })
      rooms.createIndex("accountLid", "accountLid", { unique: true })
      const people = db.createObjectStore("contact", { keyPath: "id" })
      people.createIndex("phoneNumber", "phoneNumber")
      let rowId = 0
      const place = (at: number) => `${(at.toString(16).length - 1).toString(16)}${at.toString(16)}`
      for (const { messages: ids, keyed, ...chat } of chats) {
        rooms.put(chat)
        for (const [at, id] of ids.entries()) {
          const who = chat.id.endsWith("@g.us") ? "_100200300400500@lid" : ""
          messages.put({
            id: `${at % 2 ? "true" : "false"}_${keyed ?? chat.id}_${id}${who}`,
            internalId: `${chat.id}_${place(at)}_m`,
            rowId: ++rowId,
            type: "chat"
          })
        }
      }
      for (let at = 0; at < newer; at++)
        messages.put({
          id: `false_999000999000@lid_${at.toString(16).padStart(20, "F").toUpperCase()}`,
          internalId: `999000999000@lid_${place(at)}_m`,
          rowId: ++rowId,
          type: "chat"
        })
      for (const contact of contacts) people.put(contact)
    })
    opening.addEventListener("success", () => {
      const { version } = opening.result
      opening.result.close()
      resolve(version)
    })
  })
