import * as v from "valibot"
import { askPage } from "~bridge/ask-page"
import type { BarAct, BarOpening, BarOrder, BarResult } from "~bridge/bar-protocol"
import type { Expect } from "~bridge/protocol"
import { pageState } from "~bridge/schemas"
import type { Item } from "~model/item"
import { formatMoney } from "~model/money"
import type { Order } from "~model/order"
import { sayItems } from "~model/order-line"
import type { Settings } from "~model/settings"
import type { Sighting } from "~model/sighting"
import { browser } from "~platform/browser"
import { openExtensionPage } from "~platform/tabs"
import { addNote } from "./annotate-contact"
import { believeReading } from "./believe-reading"
import { composeText, type NotComposed } from "./compose-text"
import type { Target } from "./ensure-contact"
import { insertItem, record } from "./insert-item"
import { expectOf } from "./look-at-tab"
import { productAndReplyLabels } from "./look-up"
import { recogniseContact } from "./recognise-contact"
import { planFollowUp } from "./plan-follow-up"
import { readSettings } from "./settings"
import { standingOrder } from "./standing-order"
import { takeOrder } from "./take-order"
import { uiLocale, usualCurrency } from "./ui-locale"

/** Where a bar stands: beside a person in a tab, or in a window of its own. */
export interface BarPlace {
  tabId: number | null
  expect: Expect
  sighting: Sighting | null
}

/** Looks at the page now: whom the bar is opened for. */
export const placeBar = async (tabId: number): Promise<BarPlace & { selection: string }> => {
  const [tab, answer] = await Promise.all([
    browser.tabs.get(tabId).catch(() => null),
    askPage(tabId, "read", {})
  ])
  const parsed = v.safeParse(pageState, answer)
  const state = parsed.success ? parsed.output : null
  const reading = state && (await believeReading(state.reading, tab?.url ?? state.url))
  const sighting = reading?.seen ? reading.sighting : null
  return {
    tabId,
    sighting,
    expect: expectOf(sighting, state?.url ?? ""),
    selection: state?.selection ?? ""
  }
}

export const nowhere: BarPlace = { tabId: null, sighting: null, expect: expectOf(null, "") }

export const openingOf = async (place: BarPlace, selection: string): Promise<BarOpening> => {
  const settings = await readSettings()
  const locale = uiLocale(settings)
  const [labels, recognised] = await Promise.all([
    productAndReplyLabels(locale),
    recogniseContact(place.sighting)
  ])
  const contact = "contact" in recognised ? recognised.contact : null
  const order = recognised.who === "known" ? await standingOrder(recognised.contact.id) : null
  return {
    name: contact?.name ?? place.sighting?.name ?? "",
    person: place.expect.key ?? place.expect.url,
    known: recognised.who === "known",
    ask: recognised.who === "ask",
    order: order && barOrder(order, settings),
    selection,
    labels,
    locale,
    theme: settings.theme,
    currency: usualCurrency(settings),
    copyOnly: place.tabId === null
  }
}

/** Does what Enter asked for. `copy`: give the text instead of writing it into the page. */
export const doAct = async (act: BarAct, place: BarPlace, copy: boolean): Promise<BarResult> => {
  const target: Target | null = place.sighting?.identity ? { sighting: place.sighting } : null
  const give = (item: Item) => insert(item, place, target, copy)
  switch (act.act) {
    case "insert":
      return give({ what: act.what, id: act.id, variantId: act.variantId })
    case "link":
      return give({ what: "link", id: act.id, variantId: null })
    case "confirm-order":
      return give({ what: "order", id: act.orderId, variantId: null })
    case "order-whereabouts":
      return give({ what: "whereabouts", id: act.orderId, variantId: null })
    case "note": {
      if (!target) return { failed: "nobody", detail: "" }
      const done = await addNote(target, act.text, act.quote, place.sighting?.site ?? "")
      return done.ok ? { done: "note" } : notWritten(done.why)
    }
    case "plan": {
      if (!target) return { failed: "nobody", detail: "" }
      const { kind, said, quote } = act
      const done = await planFollowUp(target, {
        kind,
        said,
        quote,
        site: place.sighting?.site ?? ""
      })
      return done.ok ? { done: "plan", kind } : notWritten(done.why)
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
  return { done: "order", ...barOrder(done.order, settings) }
}

const barOrder = ({ id, number, lines, total }: Order, settings: Settings): BarOrder => {
  const sum = total ? ` = ${formatMoney(total, uiLocale(settings))}` : ""
  return { orderId: id, number, summary: sayItems(lines) + sum }
}

const notWritten = (why: string): BarResult => ({
  failed: why === "ask-first" || why === "nobody" ? why : "refused-write",
  detail: why
})

const insert = async (
  item: Item,
  place: BarPlace,
  target: Target | null,
  copy: boolean
): Promise<BarResult> => {
  if (copy || place.tabId === null) {
    const composed = await composeText(item, target)
    if (!composed.ok) return notComposed(composed)
    if (composed.link) await record(composed)
    return { done: "copy", text: composed.text }
  }
  const inserted = await insertItem(item, target, place.expect, place.tabId)
  if (inserted.done) return { done: "inserted" }
  const { result, text } = inserted
  if ("ok" in result) return notComposed(result)
  const found = result.result === "wrong-conversation" ? result.found : ""
  const expected = result.result === "nobody-named" ? result.customer : place.expect.name
  return { failed: result.result, text, expected, found }
}

const notComposed = (composed: NotComposed): BarResult => {
  if ("detail" in composed) return { failed: composed.why, detail: composed.detail }
  return { failed: composed.why === "gone" ? "closed" : composed.why, detail: "" }
}
