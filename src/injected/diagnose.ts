import type { PageDiagnosis } from "~model/diagnosis"
import { diagnosePage } from "~page/diagnose"
import type { SiteAdapter } from "~sites/adapter"

declare global {
  /** Looks at the page by these rules; in the content scripts' own world, out of the page's sight. */
  var regularsDiagnose: ((adapters: readonly SiteAdapter[]) => PageDiagnosis) | undefined
}

// Put into a page when the seller asks what is wrong, and called by the background then.
globalThis.regularsDiagnose = (adapters) => diagnosePage(document, adapters)
