import { Decrypter, Encrypter } from "age-encryption"
import { beforeAll, describe, expect, test } from "vitest"
import { readCard, writeCard } from "~formats/hand-over/card"
import { fingerprintOf } from "~formats/hand-over/fingerprint"
import { openPack } from "~formats/hand-over/pack"
import { aContact, aNote } from "../../support/builders"
import { aBody, type Elsewhere, packFrom, schema, someone } from "../../support/hand-over"

let li: Elsewhere
let me: Elsewhere
let eve: Elsewhere
let bytes: Uint8Array<ArrayBuffer>
const contact = aContact({ name: "Canary Vogel", phone: "+84 912 345 678" })
const body = aBody({ contacts: [contact], notes: [aNote({ contactId: contact.id, text: "x" })] })

beforeAll(async () => {
  li = await someone("Li")
  me = await someone("Me")
  eve = await someone("Eve")
  bytes = await packFrom(li, me.card, body)
})

const open = (file: Uint8Array<ArrayBuffer>, as = me, version = schema) =>
  openPack(file, as.keys, as.card, version)
const why = async (...args: Parameters<typeof open>) => {
  const opened = await open(...args)
  return opened.ok ? "opened" : opened.why
}

/** What the receiver can read, and write anew. */
const plainOf = async (file: Uint8Array): Promise<Uint8Array<ArrayBuffer>> => {
  const decrypter = new Decrypter()
  decrypter.addIdentity(me.keys.open)
  return new Uint8Array(await decrypter.decrypt(file))
}
const sealed = async (plain: Uint8Array, to: Elsewhere): Promise<Uint8Array<ArrayBuffer>> => {
  const encrypter = new Encrypter()
  encrypter.addRecipient(to.card.recipient)
  return new Uint8Array(await encrypter.encrypt(plain))
}
const changed = (plain: Uint8Array<ArrayBuffer>, at: number) => {
  const copy = plain.slice()
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

describe("a pack", () => {
  test("says who it is from and what is in it, to its receiver alone", async () => {
    expect(await open(bytes)).toMatchObject({ ok: true, head: { from: li.card }, body })
    expect(await why(bytes, eve)).toBe("not-for-me")
    const text = new TextDecoder("latin1").decode(bytes)
    for (const canary of ["Canary", "912", li.card.signs]) expect(text).not.toContain(canary)
  })

  test("passed on by its receiver to somebody else is refused there", async () => {
    const swapped = await sealed(await plainOf(bytes), eve)
    expect(await why(swapped, eve)).toBe("other-receiver")
  })

  test("signed anew by another, under the sender's name, is refused", async () => {
    const forged = await packFrom({ card: li.card, keys: eve.keys }, me.card, body)
    expect(await why(forged)).toBe("bad-signature")
  })

  test("with any byte changed, or cut anywhere, is refused", async () => {
    for (let at = 0; at < bytes.length; at += 7)
      expect(await why(changed(bytes, at)), `byte ${at}`).not.toBe("opened")
    for (let at = 0; at < bytes.length; at += 13)
      expect(await why(bytes.slice(0, at)), `cut at ${at}`).not.toBe("opened")
    expect(await why(new Uint8Array([...bytes, 0]))).toBe("damaged")
  })

  test("changed within, by who can open it, is refused wherever it was", async () => {
    const plain = await plainOf(bytes)
    for (let at = 0; at < plain.length; at += 5)
      expect(await why(await sealed(changed(plain, at), me)), `byte ${at}`).not.toBe("opened")
  })

  test("of a newer version is said to be so, before anything else", async () => {
    expect(await why(await packFrom(li, me.card, body, { schema: schema + 1 }))).toBe("newer")
    expect(await why(bytes, me, schema - 1)).toBe("newer")
  })

  test("of rows that are none of ours is refused whole", async () => {
    // Signed and all, by a version that is not ours.
    const strange = { ...contact, admin: true }
    const nameless = { ...contact, name: "" }
    for (const it of [strange, nameless])
      expect(await why(await packFrom(li, me.card, aBody({ contacts: [it] })))).toBe("bad-rows")
  })

  test("another file is none", async () => {
    expect(await why(new TextEncoder().encode("name,phone"))).toBe("not-a-pack")
    expect(await why(await sealed(new TextEncoder().encode("a\nb\nc\nd"), me))).toBe("not-a-pack")
  })
})

describe("a card", () => {
  test("is read from what was pasted, with words and line breaks around it", async () => {
    const text = await writeCard({ ...li.card, name: "李 😀" }, li.keys.sign)
    const pasted = `My card:\n${text.slice(0, 60)}\n ${text.slice(60)}`
    expect(await readCard(pasted)).toEqual({ ok: true, card: { ...li.card, name: "李 😀" } })
  })

  test("with a key or the name of another is refused", async () => {
    const parts = (await writeCard(li.card, li.keys.sign)).split(".")
    const other = (await writeCard(eve.card, eve.keys.sign)).split(".")
    for (const at of [1, 2, 3, 4]) {
      const mixed = parts.with(at, other[at] ?? "").join(".")
      expect(await readCard(mixed), `part ${at}`).toEqual({ ok: false, why: "changed-card" })
    }
    expect(await readCard("hello")).toEqual({ ok: false, why: "no-card" })
  })

  test("has a fingerprint of its keys, whatever it is called", async () => {
    const mine = await fingerprintOf(li.card)
    expect(mine).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(await fingerprintOf({ ...li.card, name: "Eve" })).toBe(mine)
    expect(await fingerprintOf({ ...li.card, signs: eve.card.signs })).not.toBe(mine)
    expect(await fingerprintOf({ ...li.card, recipient: eve.card.recipient })).not.toBe(mine)
  })

  test("its keys cannot be read out", async () => {
    for (const key of [me.keys.sign, me.keys.open]) {
      expect(key.extractable).toBe(false)
      await expect(crypto.subtle.exportKey("pkcs8", key)).rejects.toThrow()
    }
  })
})
