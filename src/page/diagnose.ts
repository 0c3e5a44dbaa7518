import { findComposer } from "~composer/index"
import type { PageDiagnosis } from "~model/diagnosis"
import type { SiteAdapter } from "~sites/adapter"
import { select, surfaceAt } from "~sites/engine"
import { diagnoseAdapter } from "~sites/reading/diagnose"

/** What the rules of the sites that might know this page find on it: no value of the page is in it. */
export const diagnosePage = (doc: Document, adapters: readonly SiteAdapter[]): PageDiagnosis => {
  const url = doc.location.href
  const known = adapters.flatMap((it) => {
    const surface = surfaceAt(doc, url, it)
    return typeof surface === "string" ? [] : surface.composer
  })
  const rank = known.findIndex((it) => select(doc, it, 1).length > 0)
  const boxes = known.flatMap((it) => select(doc, it))
  return {
    adapters: adapters.map((it) => diagnoseAdapter({ doc, url }, it)),
    composer: { rank: rank < 0 ? null : rank, any: findComposer(doc, boxes) !== null }
  }
}
