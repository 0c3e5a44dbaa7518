import type { BarResult, BarSaid } from "~bridge/bar-protocol"
import type { Item } from "~model/item"
import type { NextPart } from "~model/ready-part"
import { composeText, type NotComposed } from "./compose-text"
import type { Target } from "./ensure-contact"
import { insertPart, partAt, partCopied, startParts } from "./give-parts"
import { type Inserted, insertItem } from "./insert-item"
import { record } from "./record-given"
import type { BarPlace } from "./serve-bar"

/** Writes an item, or its first part, into the page; `copy`: gives the text instead. */
export const barInsert = async (
  item: Item,
  place: BarPlace,
  target: Target | null,
  copy: boolean,
  { answers, passed }: BarSaid
): Promise<BarResult> => {
  const said = { answers, passed, on: place.sighting }
  if (!copy && place.tabId !== null)
    return inserted(await insertItem(item, target, place.expect, place.tabId, said), place)
  const composed = await composeText(item, target, said)
  if (!composed.ok) return notComposed(composed)
  const [first] = composed.parts
  if (!first || first.kind === "picture")
    return picture(await startParts(composed, place.tabId, place.expect, 0))
  if (composed.links.length > 0) await record(composed)
  const next = await startParts(composed, place.tabId, place.expect, 1)
  return { done: "copy", text: first.text, next }
}

/** The next part of a reply that is under way, if it is still the one that was shown. */
export const barPart = async (
  index: number,
  place: BarPlace,
  copy: boolean
): Promise<BarResult> => {
  if (!copy && place.tabId !== null)
    return inserted(await insertPart(place.tabId, place.expect, index), place)
  const part = await partAt(place.tabId, place.expect, index)
  if (!part.ok || part.text === null) return { failed: "closed", detail: "" }
  const next = await partCopied(place.tabId, place.expect, index)
  return { done: "copy", text: part.text, next }
}

const picture = (next: NextPart | null): BarResult =>
  next ? { done: "picture", next } : { failed: "closed", detail: "" }

const inserted = (done: Inserted, place: BarPlace): BarResult => {
  if (done.done) {
    const { next } = done
    return next?.index === 0 ? picture(next) : { done: "inserted", next }
  }
  const { result, text } = done
  if ("ok" in result) return notComposed(result)
  const found = result.result === "wrong-conversation" ? result.found : ""
  const expected = result.result === "nobody-named" ? result.customer : place.expect.name
  return { failed: result.result, text, expected, found }
}

const notComposed = (composed: NotComposed): BarResult => {
  switch (composed.why) {
    case "brake":
      return { failed: "brake", brakes: composed.brakes, key: composed.key }
    case "ask":
      return { failed: "ask", questions: composed.questions }
    case "blank":
    case "syntax":
    case "limit":
      return { failed: composed.why, detail: composed.detail }
    default:
      return { failed: composed.why === "gone" ? "closed" : composed.why, detail: "" }
  }
}
