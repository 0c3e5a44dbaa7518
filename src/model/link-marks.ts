import type { Campaign } from "./campaign"
import { labelOf } from "./fit-label"
import { fillPattern, type Naming, readPattern } from "./naming"
import type { Settings, UtmPreset } from "./settings"
import {
  addUtm,
  checkUtm,
  type UtmKey,
  type UtmParams,
  type UtmProblem,
  type UtmRules
} from "./utm"

/** What links are marked with; `{channel}` in a source stands for the place a link is made for. */
export type LinkMarks = Pick<Campaign, "source" | "medium" | "slug" | "content">

export const marksOfPreset = ({ source, medium, campaign }: UtmPreset): LinkMarks => ({
  source,
  medium,
  slug: campaign,
  content: ""
})

/** The seller's rules in the form in which they are checked. */
const utmRulesOf = ({ required, separator, allowed }: Settings["utmRules"]): UtmRules => ({
  required,
  allowed,
  ...(separator && { separator })
})

export type Marked =
  { ok: true; url: string } | { ok: false; key: UtmKey; why: UtmProblem | "pattern" }

/**
 * Writes a campaign's marks into an address, or says which of them breaks which rule.
 * @param url An address that `safeTarget` passed.
 */
export const markUrl = (
  url: string,
  marks: LinkMarks,
  of: Naming,
  rules: Settings["utmRules"]
): Marked => {
  const pattern = readPattern(marks.content)
  if (!pattern.ok) return { ok: false, key: "utm_content", why: "pattern" }
  const content = fillPattern(pattern.pattern, of, rules.separator)
  if (!content.ok) return { ok: false, key: "utm_content", why: content.why }
  const channel = labelOf(of.channel, rules.separator || "-")
  const params: UtmParams = {
    utm_source: marks.source.replaceAll("{channel}", channel),
    utm_medium: marks.medium,
    utm_campaign: marks.slug,
    utm_content: content.name
  }
  const [problem] = checkUtm(params, utmRulesOf(rules))
  return problem ? { ok: false, ...problem } : { ok: true, url: addUtm(url, params) }
}
