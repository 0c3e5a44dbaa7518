import type { Database } from "./database"
import { same } from "./diff"
import type { Moved } from "./join-again"
import { survivorOf } from "./survivor"

type Element = Record<string, unknown>

const elements = (value: unknown): Element[] | null =>
  Array.isArray(value) && value.every((it) => typeof it === "object" && it !== null) ? value : null

const nameless = ({ contactId: _contactId, ...rest }: Element): Element => rest

/** Did a list (steps of a queue, lines of a sheet) change in nothing but whose its elements are? */
export const isHandedOver = (field: { old?: unknown; new?: unknown }): boolean => {
  const [was, is] = [elements(field.old), elements(field.new)]
  if (!was || !is || was.length !== is.length || same(was, is)) return false
  return was.every((it, at) => "contactId" in it && same(nameless(it), nameless(is[at] ?? {})))
}

/** What tells an element of a list from its neighbours, however far it has come since. */
const sign = ({ raw, followUpId }: Element) => JSON.stringify([raw, followUpId])

/**
 * The list as it is now, with what was handed over given back one by one: a queue that went on
 * since stays where it is. `kept` is 1 where something could not be given back.
 */
export const giveBack = async (
  db: Database,
  present: unknown,
  field: { old?: unknown; new?: unknown },
  { released, joined }: Moved
): Promise<{ value: unknown; kept: number }> => {
  const list = elements(present)
  if (!list) return { value: present, kept: 1 }
  const value = [...list]
  let kept = 0
  for (const [at, was] of (elements(field.old) ?? []).entries()) {
    const became = elements(field.new)?.[at]
    const now = value[at]
    if (!became || was["contactId"] === became["contactId"]) continue
    if (now && joined.has(String(now["contactId"]))) continue
    const led = [await today(db, became["contactId"]), released.get(String(was["contactId"]))]
    if (now && sign(now) === sign(was) && led.includes(now["contactId"]))
      value[at] = { ...now, contactId: await today(db, was["contactId"]) }
    else kept = 1
  }
  return { value, kept }
}

const today = async (db: Database, id: unknown): Promise<unknown> =>
  typeof id === "string" && id ? ((await survivorOf(id, db))?.id ?? id) : id
