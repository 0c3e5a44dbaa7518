import type { AdapterCheck, Anchor, SourceCheck, SurfaceCheck } from "~model/diagnosis"
import type { IdentitySource, SiteAdapter, SurfaceRule, TextSource } from "../adapter"
import { readPage } from "../engine"
import { type Page, fits, readRanked, select, withoutSecrets } from "./source"

/** A taught site's selectors come out of a page, so they may be the page's words: not ours to tell. */
const isOurs = ({ confidence }: SiteAdapter): boolean => confidence !== "taught"

/** Looks at a page by a site's rules and says what they find, never what they read. */
const lookerFor = (at: Page, adapter: SiteAdapter) => {
  const page: Page = { ...at, account: readRanked(at, adapter.account).said.slice(0, 200) }
  const ours = isOurs(adapter)
  const anchor = (selector: string): Anchor => ({
    selector: ours ? selector : "",
    found: select(page.doc, selector).length
  })
  const source = (it: TextSource | IdentitySource): SourceCheck => ({
    from: it.from,
    at: ours ? (it.selector ?? it.key ?? it.probe ?? "") : "",
    read: readRanked(page, [it]).said !== "",
    ...("quality" in it && { kind: it.kind, quality: it.quality })
  })
  const anchors = (list: readonly string[] = []) => list.map(anchor)
  const sources = (list: readonly TextSource[] = []) => list.map(source)

  const surface = (rule: SurfaceRule, index: number): SurfaceCheck => {
    const url = fits(rule.url, withoutSecrets(page.url))
    const parts = url && {
      open: anchors(rule.open === undefined ? [] : [rule.open]),
      when: anchors(rule.when),
      id: sources(rule.id.sources),
      also: sources(rule.id.also),
      name: sources(rule.name),
      agree: sources(rule.agree),
      confirm: sources(rule.confirm),
      fields: Object.entries(rule.fields).map(([field, list], at) => ({
        field: ours ? field : String(at),
        sources: sources(list)
      })),
      items: anchors(rule.items && [rule.items.rows]),
      rows: anchors(rule.list && [rule.list.rows]),
      composer: anchors(rule.composer)
    }
    return { index, kind: rule.kind, url, parts: parts || null }
  }
  return { anchors, sources, surface, ours }
}

/** One site's rules on one page. Its name is the adapter's; of a taught site it is not told. */
export const diagnoseAdapter = (page: Page, adapter: SiteAdapter): AdapterCheck => {
  const { anchors, sources, surface, ours } = lookerFor(page, adapter)
  const reading = readPage(page.doc, page.url, adapter)
  const signature = anchors(adapter.signature)
  // Other software: more of its rules would only be long.
  const elsewhere = signature.some((it) => it.found === 0)
  return {
    id: ours ? adapter.id : "taught",
    verifiedAt: adapter.verifiedAt,
    confidence: adapter.confidence,
    status: adapter.status,
    reading: reading.seen ? "seen" : reading.why,
    signature,
    account: elsewhere ? [] : sources(adapter.account),
    surfaces: elsewhere ? [] : adapter.surfaces.map(surface)
  }
}
