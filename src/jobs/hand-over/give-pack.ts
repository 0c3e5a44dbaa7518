import type { Card } from "~formats/hand-over/card"
import { mostCustomers } from "~formats/hand-over/pack-body"
import type { Redaction } from "~model/redaction"
import { newId } from "~model/row"
import { commit } from "~store/commit"
import { migrations } from "~store/migrations"
import { gatherPack } from "./gather-pack"
import { ownCard } from "./own-card"
import { redact } from "./redact"

export interface Gift {
  contactIds: readonly string[]
  to: Card
  /** What is kept back. */
  out: ReadonlySet<Redaction>
  /** What the record of it says, for people: to whom, and how many. */
  name: string
}

export type Given =
  | { ok: true; file: Blob; customers: number }
  /** `no-keys`: the seller has no card yet. */
  | { ok: false; why: "no-keys" | "nobody" | "too-many" }

/** Version of the rows as they are written here. */
export const schemaHere = migrations.at(-1)?.version ?? 0

/**
 * Makes the file that only the receiver can open. That it was made is recorded, with each customer in
 * it, so that it can be named when they are erased.
 */
export const givePack = async ({ contactIds, to, out, name }: Gift): Promise<Given> => {
  const me = await ownCard()
  if (!me) return { ok: false, why: "no-keys" }
  if (contactIds.length > mostCustomers) return { ok: false, why: "too-many" }
  const body = redact(await gatherPack(contactIds), out)
  if (body.contacts.length === 0) return { ok: false, why: "nobody" }
  const { makePack } = await import("~formats/hand-over/pack")
  const head = {
    schema: schemaHere,
    id: newId(),
    at: Date.now(),
    from: me.card,
    to: to.recipient
  }
  const bytes = await makePack(head, body, me.keys.sign)
  await commit(() => ({
    act: { kind: "exported", name: name.slice(0, 300) },
    about: body.contacts.map((it) => it.id),
    writes: []
  }))
  return { ok: true, file: new Blob([bytes]), customers: body.contacts.length }
}
