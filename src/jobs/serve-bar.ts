import * as v from "valibot"
import { askPage } from "~bridge/ask-page"
import type { BarOpening } from "~bridge/bar-protocol"
import type { Expect } from "~bridge/protocol"
import { pageState } from "~bridge/schemas"
import type { Sighting } from "~model/sighting"
import { browser } from "~platform/browser"
import { barOrder } from "./bar-order"
import { believeReading } from "./believe-reading"
import { timesGiven } from "./last-given"
import { expectOf } from "./look-at-tab"
import { labelsSince } from "./labels-since"
import { nextPartOf, partsLeft, personOf } from "./parts-left"
import { recogniseContact } from "./recognise-contact"
import { warmRenderer } from "./render-text"
import { readSettings } from "./settings"
import { standingOrder } from "./standing-order"
import { uiLanguage, usualCurrency } from "./ui-language"

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

export const openingOf = async (
  place: BarPlace,
  selection: string,
  have: string
): Promise<BarOpening> => {
  warmRenderer()
  const settings = await readSettings()
  const locale = uiLanguage(settings)
  const [labels, recognised, left] = await Promise.all([
    labelsSince(have, locale),
    recogniseContact(place.sighting),
    partsLeft(place.tabId, place.expect)
  ])
  const contact = "contact" in recognised ? recognised.contact : null
  const known = recognised.who === "known" ? recognised.contact : null
  const order = known && (await standingOrder(known.id))
  return {
    name: contact?.name ?? place.sighting?.name ?? "",
    person: personOf(place.expect),
    known: known !== null,
    ask: recognised.who === "ask",
    order: order && barOrder(order, settings),
    selection,
    ...labels,
    locale,
    theme: settings.theme,
    currency: usualCurrency(settings),
    copyOnly: place.tabId === null,
    used: known ? await timesGiven(known.id) : {},
    next: left && nextPartOf(left)
  }
}
