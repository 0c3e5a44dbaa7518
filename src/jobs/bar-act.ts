import type { BarAct, BarResult, BarSaid } from "~bridge/bar-protocol"
import type { Item } from "~model/item"
import { openExtensionPage } from "~platform/tabs"
import { writeFailure } from "~store/outdated"
import { addNote } from "./annotate-contact"
import { barInsert, barPart } from "./bar-insert"
import { barOrder } from "./bar-order"
import { barUndo } from "./bar-undo"
import type { Target } from "./ensure-contact"
import { partCopied } from "./give-parts"
import type { Outcome } from "./outcome"
import { forgetParts } from "./parts-left"
import { planFollowUp } from "./plan-follow-up"
import type { BarPlace } from "./serve-bar"
import { readSettings } from "./settings"
import { takeOrder } from "./take-order"
import { usualCurrency } from "./ui-language"

/**
 * Does what Enter asked for. `copy`: give the text instead of writing it into the page. Where the
 * records take no writing, as on a full disk, it says which it is.
 */
export const doAct = async (
  act: BarAct,
  place: BarPlace,
  copy: boolean,
  said: BarSaid
): Promise<BarResult> => {
  try {
    return await actOn(act, place, copy, said)
  } catch (error) {
    const why = writeFailure(error)
    if (!why) throw error
    return notWritten(why)
  }
}

const actOn: typeof doAct = async (act, place, copy, said) => {
  const { tabId, expect, sighting } = place
  const target: Target | null = sighting?.identity ? { sighting } : null
  const site = sighting?.site ?? ""
  const give = (what: Item["what"], id: string, variantId: string | null = null) =>
    barInsert({ what, id, variantId }, place, target, copy, said)
  switch (act.act) {
    case "insert":
      return give(act.what, act.id, act.variantId)
    case "link":
      return give("link", act.id)
    case "confirm-order":
      return give("order", act.orderId)
    case "order-whereabouts":
      return give("whereabouts", act.orderId)
    case "part":
      return barPart(act.index, place, copy)
    case "picture-copied":
      return { done: "picture-copied", next: await partCopied(tabId, expect, act.index) }
    case "forget-parts":
      await forgetParts(tabId)
      return { done: "parts-forgotten" }
    case "undo":
      return barUndo(act.changeId)
    case "note": {
      if (!target) return { failed: "nobody", detail: "" }
      const done = await addNote(target, act.text, act.quote, site)
      return done.ok ? { done: "note", change: changeOf(done) } : notWritten(done.why)
    }
    case "plan": {
      if (!target) return { failed: "nobody", detail: "" }
      const { kind, said: words, quote } = act
      const done = await planFollowUp(target, { kind, said: words, quote, site })
      return done.ok ? { done: "plan", kind, change: changeOf(done) } : notWritten(done.why)
    }
    case "order":
      return target ? order(target, act.line) : { failed: "nobody", detail: "" }
    case "contact":
      await openExtensionPage(`tabs/workspace.html#customers/${act.id}`)
      return { done: "opened" }
  }
}

const order = async (target: Target, line: string): Promise<BarResult> => {
  const settings = await readSettings()
  const done = await takeOrder(target, line, usualCurrency(settings))
  if (!done.ok) return notWritten(done.why)
  return { done: "order", change: changeOf(done), ...barOrder(done.order, settings) }
}

const changeOf = ({ change }: Extract<Outcome, { ok: true }>): string => change?.id ?? ""

const notWritten = (why: string): BarResult => ({
  failed: why === "ask-first" || why === "nobody" ? why : "refused-write",
  detail: why
})
