import { answerTo, fromExtensionPage, fromPage } from "~bridge/answer"
import {
  capturedBody,
  nothing,
  readingBody,
  switchBarBody,
  tabBody,
  typedBody,
  unreadBody
} from "~bridge/schemas"
import type { Runtime } from "~platform/browser"
import { openPanel } from "~platform/panel"
import * as v from "valibot"
import { SiteAdapter } from "~sites/adapter"
import { adaptersFor, isSelfHosted } from "~sites/index"
import { isBarOffAt } from "./bar-off"
import { warmBar } from "./bar-session"
import { beginTyped, keepTyped } from "./bar-typed"
import { believeReading } from "./believe-reading"
import { diagnosePage } from "./diagnose-page"
import { followReading } from "./follow-reading"
import { inTurn } from "./in-turn"
import { jumpFromTab } from "./jump"
import { goOn } from "./run-queue"
import { isLocked } from "./lock/lock-state"
import { learnAnewAt, lookInto } from "./look-into"
import { openBar } from "./open-bar"
import { withoutLogInParts } from "./page-address"
import { seeAccount } from "./see-account"
import { rememberHealth } from "./site-health"
import { setBarSwitch } from "./switch-bar"
import { syncSites } from "./sync-sites"
import { tabAccounts, tabStates, tabUnread } from "./tab-state"
import { takeCapture } from "./take-capture"
import { taughtAt } from "./taught-sites"
import { areTriggersOnAt } from "./triggers-at"

const tabOf = (sender: Runtime.MessageSender): string => String(sender.tab?.id)

/** The document that speaks; "" where the browser does not tell. */
const documentOf = (sender: object): string =>
  "documentId" in sender && typeof sender.documentId === "string" ? sender.documentId : ""

/** What a content script may ask: its own rules; and tell: what it sees. It is never told a record. */
export const pageAnswers = {
  hello: answerTo({
    from: fromPage,
    schema: nothing,
    handle: async (_ask, sender) => {
      await inTurn(tabOf(sender), () => tabStates.drop(tabOf(sender)))
      // Rules cross as data, and data is checked: one that is malformed stays behind.
      const url = sender.url ?? ""
      const rules = adaptersFor(url).filter((it) => v.is(SiteAdapter, it))
      return { adapters: [...rules, ...(await taughtAt(url))] }
    }
  }),
  reading: answerTo({
    from: fromPage,
    schema: readingBody,
    handle: async ({ reading }, sender) => {
      const url = sender.url ?? ""
      const believed = await inTurn(tabOf(sender), async () => {
        const believed = await believeReading(reading, url)
        const state = { url: withoutLogInParts(url), reading: believed, at: Date.now() }
        await tabStates.set(tabOf(sender), state)
        return believed
      })
      await rememberHealth(url, believed)
      // The card is there when the seller comes back; nothing is written meanwhile.
      if (await isLocked()) return null
      if (!believed.seen) return null
      const { site, account } = believed.sighting
      if (account) await tabAccounts.set(tabOf(sender), { site, account })
      await seeAccount(believed.sighting)
      const from = { tabId: sender.tab?.id ?? -1, documentId: documentOf(sender), url }
      await followReading(believed.sighting, from)
      return null
    }
  }),
  jump: answerTo({
    from: fromPage,
    schema: nothing,
    handle: async (_ask, sender) => {
      // What became of it stands in the panel, which opens only while the key is fresh.
      openPanel(sender.tab?.windowId)
      const tabId = sender.tab?.id
      // A queue that runs takes the key for itself: it is on the way to somebody already.
      if (tabId === undefined || (await isLocked())) return null
      if (!(await goOn(tabId))) await jumpFromTab(tabId)
      return null
    }
  }),
  "warm-bar": answerTo({
    from: fromPage,
    schema: nothing,
    // Where the bar stays away no frame is loaded.
    handle: async (_ask, sender) => ({
      nonce:
        (await isLocked()) || (await isBarOffAt(sender.url ?? ""))
          ? ""
          : await warmBar(sender.tab?.id ?? -1, documentOf(sender))
    })
  }),
  trigger: answerTo({
    from: fromPage,
    schema: typedBody,
    handle: async ({ text }, sender) => {
      const tabId = sender.tab?.id ?? -1
      const on = areTriggersOnAt(sender.url ?? "")
      await beginTyped(tabId, text, on)
      if (await on) await openBar(tabId)
      return null
    }
  }),
  typed: answerTo({
    from: fromPage,
    schema: typedBody,
    handle: async ({ text }, sender) => {
      await keepTyped(sender.tab?.id ?? -1, text, areTriggersOnAt(sender.url ?? ""))
      return null
    }
  }),
  unread: answerTo({
    from: fromPage,
    schema: unreadBody,
    handle: async ({ count }, sender) => {
      const url = sender.url ?? ""
      const named = adaptersFor(url).find((it) => !isSelfHosted(it))
      const siteName = named?.name ?? new URL(url).hostname
      await inTurn(tabOf(sender), async () => {
        const before = await tabUnread.get(tabOf(sender))
        const since = (before?.count ? before.since : undefined) ?? Date.now()
        await tabUnread.set(tabOf(sender), { siteName, count, ...(count > 0 && { since }) })
      })
      return null
    }
  }),
  captured: answerTo({
    from: fromPage,
    schema: capturedBody,
    handle: async (captured, sender) => (await takeCapture(captured, sender), null)
  }),
  "sync-probes": answerTo({
    from: fromExtensionPage,
    schema: nothing,
    handle: async () => (await syncSites(), null)
  }),
  "switch-bar": answerTo({
    from: fromExtensionPage,
    schema: switchBarBody,
    handle: async ({ what, origin, on }) => {
      await setBarSwitch(what, origin, on)
      await syncSites()
      // A frame that stands there already goes with the eyes, and comes with none while it is off.
      if (what === "barOff" && on) await learnAnewAt(origin)
      return null
    }
  }),
  diagnose: answerTo({
    from: fromExtensionPage,
    schema: tabBody,
    handle: ({ tabId }) => diagnosePage(tabId)
  }),
  "read-page": answerTo({
    from: fromExtensionPage,
    schema: tabBody,
    handle: async ({ tabId }) => ((await lookInto(tabId)) ? "reading" : "not-permitted")
  })
}
