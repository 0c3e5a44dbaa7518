import * as v from "valibot"
import { newRecord } from "~model/row"
import type { Message } from "~bridge/protocol"
import { browser } from "~platform/browser"
import type { SiteAdapter } from "~sites/adapter"
import { checkTaught } from "~sites/taught/check"
import { joinTaught } from "~sites/taught/draft"
import { patternOf } from "~sites/taught/origin"
import { commit } from "~store/commit"
import { put } from "~store/write"
import { dropSite } from "./grant-site"
import { type Outcome, outcome, Refused } from "./outcome"
import { readSettings } from "./settings"

/**
 * Keeps a taught site, one for each origin: rules of the same origin are replaced, in one change
 * that can be undone. `join`: other kinds of page that were taught before stay.
 */
export const keepTaught = (rules: SiteAdapter, join: boolean): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const checked = checkTaught(rules)
      if (!checked.ok) throw new Refused("bad-rules")
      const { adapter } = checked
      const before = await db.taughtSites.get(adapter.id)
      const alive = before && before.deletedAt === null
      const old = alive && join ? checkTaught(before.rules) : null
      const kept = old?.ok ? joinTaught(old.adapter, adapter) : adapter
      return {
        act: { kind: alive ? "site-edited" : "site-taught", name: adapter.name },
        writes: [
          put("taughtSites", {
            ...newRecord(Date.now()),
            ...(alive && { createdAt: before.createdAt }),
            id: adapter.id,
            rules: kept
          })
        ]
      }
    })
  )

/** Has the open pages of a site read by its new rules, without being loaded again. */
export const learnAnew = async (adapter: SiteAdapter): Promise<void> => {
  const origin = adapter.match[0] ?? patternOf(new URL(adapter.examples[0]?.url ?? "").origin)
  const message: Message = { to: "background", verb: "learn-anew", body: { origin } }
  await browser.runtime.sendMessage(message)
}

/** A forgotten site's permission goes with it, unless it was given for another reason. */
export const giveBack = async (adapter: SiteAdapter): Promise<void> => {
  const [origin = ""] = adapter.match
  const { grants } = await readSettings()
  if (grants[origin]?.site === adapter.id) await dropSite(origin)
  else await learnAnew(adapter)
}

export const learnBody = v.strictObject({ origin: v.pipe(v.string(), v.maxLength(300)) })
