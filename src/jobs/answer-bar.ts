import { answerTo, fromBarPage } from "~bridge/answer"
import { askPage } from "~bridge/ask-page"
import {
  doBody,
  findBody,
  helloBarBody,
  nothing,
  openBarBody,
  offBody,
  peekBody,
  pictureBody,
  sizeBody,
  whenBody
} from "~bridge/schemas"
import type { Runtime } from "~platform/browser"
import { doAct } from "./bar-act"
import { barOf, bindBar, closeBar, keepBar } from "./bar-session"
import { takeTyped } from "./bar-typed"
import { originPattern } from "./look-at-tab"
import { isLocked, touchLock } from "./lock/lock-state"
import { readPlan } from "./read-plan"
import { findPeople } from "./search/find-people"
import { partPicture } from "./part-picture"
import { peekReply } from "./peek-reply"
import { type BarPlace, nowhere, openingOf, placeBar } from "./serve-bar"
import { setBarSwitch } from "./switch-bar"
import { syncTriggers } from "./sync-triggers"

/** The small window is a top-level page of ours; a frame must have shown its nonce. */
const isWindow = (sender: Runtime.MessageSender) => sender.frameId === 0

const placeOf = async (sender: Runtime.MessageSender): Promise<BarPlace | null> => {
  if (isWindow(sender)) return nowhere
  const session = await barOf(sender)
  return session?.opened ? { tabId: sender.tab?.id ?? null, ...session.opened } : null
}

/** The tab of a bound frame; null for the small window and for strangers. */
const boundTab = async (sender: Runtime.MessageSender): Promise<number | null> =>
  !isWindow(sender) && (await barOf(sender)) ? (sender.tab?.id ?? null) : null

/** What the bar's page may ask. Nothing here deletes, exports or hands over. */
export const barAnswers = {
  "bar-hello": answerTo({
    from: fromBarPage,
    schema: helloBarBody,
    handle: async ({ nonce }, sender) => ({
      ok: isWindow(sender) || (await bindBar(sender, nonce))
    })
  }),
  "bar-open": answerTo({
    from: fromBarPage,
    schema: openBarBody,
    handle: async ({ have }, sender) => {
      if (await isLocked()) return { locked: true }
      await touchLock()
      if (isWindow(sender))
        return { ...(await openingOf(nowhere, "", have)), typed: await takeTyped(null) }
      const session = await barOf(sender)
      const tabId = sender.tab?.id
      if (!session?.ordered || tabId === undefined) return null
      const { selection, expect, sighting } = await placeBar(tabId)
      await keepBar(tabId, session, { expect, sighting })
      const opening = await openingOf({ tabId, expect, sighting }, selection, have)
      return { ...opening, typed: await takeTyped(tabId) }
    }
  }),
  "bar-find": answerTo({
    from: fromBarPage,
    schema: findBody,
    handle: async ({ query }, sender) => ((await placeOf(sender)) ? findPeople(query, 8) : [])
  }),
  "bar-when": answerTo({
    from: fromBarPage,
    schema: whenBody,
    handle: async ({ text }, sender) => ((await placeOf(sender)) ? readPlan(text) : null)
  }),
  "bar-do": answerTo({
    from: fromBarPage,
    schema: doBody,
    handle: async ({ act, copy, said }, sender) => {
      const place = await placeOf(sender)
      await touchLock()
      return place ? doAct(act, place, copy, said) : { failed: "closed", detail: "" }
    }
  }),
  "bar-peek": answerTo({
    from: fromBarPage,
    schema: peekBody,
    handle: async ({ id }, sender) => {
      const place = await placeOf(sender)
      return place && peekReply(id, place.sighting)
    }
  }),
  "bar-picture": answerTo({
    from: fromBarPage,
    schema: pictureBody,
    handle: async ({ index }, sender) => {
      const place = await placeOf(sender)
      const data = place && (await partPicture(place.tabId, place.expect, index))
      return data ? { data } : null
    }
  }),
  "bar-off": answerTo({
    from: fromBarPage,
    schema: offBody,
    handle: async ({ off }, sender) => {
      const url = sender.tab?.url
      if ((await boundTab(sender)) === null || !url) return { site: "" }
      await setBarSwitch("barOff", originPattern(url), off)
      await syncTriggers()
      return { site: new URL(url).hostname }
    }
  }),
  "bar-size": answerTo({
    from: fromBarPage,
    schema: sizeBody,
    handle: async ({ height }, sender) => {
      const tabId = await boundTab(sender)
      if (tabId !== null) await askPage(tabId, "size-bar", { height })
      return null
    }
  }),
  "bar-close": answerTo({
    from: fromBarPage,
    schema: nothing,
    handle: async (_ask, sender) => {
      const tabId = await boundTab(sender)
      if (tabId === null) return null
      await closeBar(tabId)
      await askPage(tabId, "close-bar", {})
      return null
    }
  })
}
