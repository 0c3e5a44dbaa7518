import type { Page } from "@playwright/test"
import * as v from "valibot"

import { isConversation } from "~model/sighting"
import { SiteAdapter } from "~sites/adapter"
import { adaptersFor, hasChats } from "~sites/index"

import { type Fixture, fixturesOf } from "../../test/sites/fixtures"
import { differences } from "./difference"
import { permissionProblems } from "./permissions"
import { readFixtures } from "./read-fixtures"
import { selectorsOf } from "./selectors"

/** What the doctor says of one site; the shape of `npm run -s doctor -- --json`. */
export interface Finding {
  id: string
  /** A site with conversations is a chat, whatever else it shows. */
  kind: "chat" | "back-office"
  status: SiteAdapter["status"]
  /** Nothing is wrong. A site that is honestly marked broken may be ok. */
  ok: boolean
  confidence: SiteAdapter["confidence"]
  verifiedAt: string
  fixtures: { passed: number; failed: number }
  problems: string[]
}

/** Facts older than this, in days, are to be looked at again. */
const OLD = 365

export const kindOf = (adapter: SiteAdapter): Finding["kind"] =>
  hasChats(adapter) ? "chat" : "back-office"

const shapeProblems = (adapter: SiteAdapter): string[] => {
  const sent: unknown = JSON.parse(JSON.stringify(adapter))
  const { issues = [] } = v.safeParse(SiteAdapter, sent)
  return issues.map((it) => `${v.getDotPath(it) ?? "adapter"}: ${it.message}`)
}

/**
 * An address goes ahead of its page: for a moment it names the next person over the last one's chat.
 * Only a second place on the page tells. A name that is read elsewhere is one; where nothing is, the
 * limits say that the address is believed.
 */
export const aheadProblems = ({ surfaces, limits = "" }: SiteAdapter): string[] =>
  surfaces
    .filter(({ kind, id, confirm, agree }) => {
      const byAddress = id.sources.some(({ from }) => from === "url" || from === "hash")
      return isConversation(kind) && byAddress && !confirm && !agree
    })
    .flatMap(({ kind, id, name }) => {
      const places = new Set(id.sources.map((it) => it.selector))
      if (name.some((it) => it.selector !== undefined && !places.has(it.selector)))
        return [`${kind}: the address goes ahead of the page; add the name as confirm`]
      if (/\baddress/u.test(limits)) return []
      return [
        `${kind}: the address alone tells who it is; add confirm or agree, or say so in limits`
      ]
    })

const dateProblems = ({ verifiedAt }: SiteAdapter, now: Date): string[] => {
  const days = Math.floor((now.getTime() - Date.parse(verifiedAt)) / 86_400_000)
  return days > OLD ? [`verifiedAt: the facts are ${days} days old; look again`] : []
}

const missingPages = (adapter: SiteAdapter, pages: readonly Fixture[]): string[] => {
  const names = new Set(pages.map((it) => it.page))
  const kinds = new Set(pages.flatMap((it) => (it.expect.seen ? [it.expect.sighting.surface] : [])))
  return [
    ...["empty", "missing-elements"]
      .filter((it) => !names.has(it))
      .map((it) => `fixtures: there is no page "${it}"`),
    ...[...new Set(adapter.surfaces.map((it) => it.kind))]
      .filter((it) => !kinds.has(it))
      .map((it) => `fixtures: no page shows a ${it}`)
  ]
}

const brokenSelectors = async (tab: Page, adapter: SiteAdapter): Promise<string[]> => {
  const broken = await tab.evaluate(
    (selectors) =>
      selectors.filter((it) => {
        try {
          document.createElement("i").matches(it)
          return false
        } catch {
          return true
        }
      }),
    selectorsOf(adapter)
  )
  return broken.map((it) => `selector: ${it} is none`)
}

/** Whether the site is asked at all where the page is said to come from. */
const isAsked = (adapter: SiteAdapter, url: string): boolean =>
  adaptersFor(url).some((it) => it.id === adapter.id)

const readAll = async (tab: Page, adapter: SiteAdapter, pages: readonly Fixture[]) => {
  const readings = await readFixtures(tab, adapter, pages)
  const problems: string[] = []
  let failed = 0
  for (const [at, { page, url, expect: wanted }] of pages.entries()) {
    const wrong = isAsked(adapter, url)
      ? differences(wanted, readings[at])
      : [`the site is not asked at ${url}`]
    if (wrong.length > 0) failed++
    problems.push(...wrong.slice(0, 3).map((it) => `fixture ${page}: ${it}`))
  }
  return { failed, problems }
}

/** Looks one site over, in a tab made ready by `openRoom`: its shape, its permissions, its date, its selectors, its saved pages. */
export const examine = async (
  tab: Page,
  adapter: SiteAdapter,
  now = new Date()
): Promise<Finding> => {
  const { pages, unreadable } = fixturesOf(adapter.id)
  const read = await readAll(tab, adapter, pages)
  const problems = [
    ...shapeProblems(adapter),
    ...permissionProblems(adapter),
    ...aheadProblems(adapter),
    ...dateProblems(adapter, now),
    ...(await brokenSelectors(tab, adapter)),
    ...missingPages(adapter, pages),
    ...unreadable.map((it) => `fixture ${it.page}: ${it.why}`),
    ...read.problems
  ]
  return {
    id: adapter.id,
    kind: kindOf(adapter),
    status: adapter.status,
    ok: problems.length === 0,
    confidence: adapter.confidence,
    verifiedAt: adapter.verifiedAt,
    fixtures: {
      passed: pages.length - read.failed,
      failed: read.failed + unreadable.length
    },
    problems
  }
}
