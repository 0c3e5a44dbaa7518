import * as v from "valibot"
import type { Expect } from "~bridge/protocol"
import { Item } from "~model/item"
import { type NextPart, ReadyPart, sayBeginning } from "~model/ready-part"
import { Id, text, Time } from "~model/row"
import { sessionValue } from "~platform/session"

/** How long the rest of a reply waits, in ms. */
const patience = 60 * 60 * 1000

/** A reply of several parts that is under way in a tab; one at a time. */
export const PartsLeft = v.object({
  item: Item,
  name: text(300),
  /** Whom it is for: `personOf` the page. */
  person: text(4000),
  /** Their customer's id; "" for nobody known. */
  contactId: text(60),
  parts: v.pipe(v.array(ReadyPart), v.minLength(1)),
  /** Index of the next. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Products whose links its words say, to be kept with the first part; none once it was given. */
  linked: v.optional(v.array(Id), []),
  since: Time
})
export type PartsLeft = v.InferOutput<typeof PartsLeft>

const kept = sessionValue("parts:", PartsLeft)

/** Tells one person on screen from another; the page itself where it names nobody. */
export const personOf = ({ key, url }: Expect): string => key ?? url

/** Where the bar copies, as there is no page to write into. */
const noTab = "window"

const idOf = (tabId: number | null): string => (tabId === null ? noTab : String(tabId))

export const keepParts = (tabId: number | null, parts: PartsLeft): Promise<void> =>
  kept.set(idOf(tabId), parts)

export const forgetParts = (tabId: number | null): Promise<void> => kept.drop(idOf(tabId))

/**
 * The rest of a reply for whom is on screen; forgotten where that is somebody else, or after an hour.
 * A page that names nobody for a moment forgets nothing.
 */
export const partsLeft = async (
  tabId: number | null,
  expect: Expect
): Promise<PartsLeft | null> => {
  const left = await kept.get(idOf(tabId))
  if (!left) return null
  const late = Date.now() - left.since >= patience
  if (left.person === personOf(expect) && !late) return left
  if (late || expect.key !== null) await forgetParts(tabId)
  return null
}

/** Does the rest of a customer's reply wait, while the page does not show them? Forgets nothing. */
export const partsElsewhere = async (
  tabId: number | null,
  expect: Expect,
  contactId: string
): Promise<boolean> => {
  const left = await kept.get(idOf(tabId))
  if (left?.contactId !== contactId || Date.now() - left.since >= patience) return false
  return left.person !== personOf(expect)
}

/** Calls back whenever the rest of a reply in a tab changes, until the signal ends it. */
export const watchParts = (tabId: number, onChange: () => void, signal: AbortSignal): void =>
  kept.watch((id) => id === idOf(tabId) && onChange(), signal)

export const nextPartOf = (left: PartsLeft): NextPart | null => {
  const part = left.parts[left.at]
  if (!part) return null
  return {
    name: left.name,
    index: left.at,
    count: left.parts.length,
    kind: part.kind,
    said: part.kind === "picture" ? part.name : sayBeginning(part.text)
  }
}
