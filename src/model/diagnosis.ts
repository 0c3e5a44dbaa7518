import * as v from "valibot"
import { IdentityKind, Quality } from "./identity"
import { text } from "./row"
import { NotSeen, Surface } from "./sighting"

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** How many elements one of our selectors finds, 20 at most. "" where the selector is not ours. */
const Anchor = v.strictObject({ selector: text(300), found: Count })
export type Anchor = v.InferOutput<typeof Anchor>

/** One ranked way to read a text: what it looks at, by our own name of it, and whether it read any. */
const Source = v.strictObject({
  from: v.picklist(["url", "hash", "title", "text", "attribute", "value", "storage", "probe"]),
  /** Selector, key or probe of the rule; "" where there is none, or where it is not ours. */
  at: text(300),
  read: v.boolean(),
  kind: v.exactOptional(IdentityKind),
  quality: v.exactOptional(Quality)
})
export type SourceCheck = v.InferOutput<typeof Source>

const sources = v.array(Source)
const anchors = v.array(Anchor)

/** One rule for one kind of page. Only of a rule whose address fits more is said. */
const SurfaceCheck = v.strictObject({
  index: Count,
  kind: Surface,
  url: v.boolean(),
  parts: v.nullable(
    v.strictObject({
      open: anchors,
      when: anchors,
      id: sources,
      also: sources,
      name: sources,
      agree: sources,
      confirm: sources,
      fields: v.array(v.strictObject({ field: text(40), sources })),
      items: anchors,
      rows: anchors,
      composer: anchors
    })
  )
})
export type SurfaceCheck = v.InferOutput<typeof SurfaceCheck>

const AdapterCheck = v.strictObject({
  id: text(40),
  verifiedAt: text(10),
  confidence: text(20),
  status: text(20),
  /** The answer of the engine. */
  reading: v.union([v.literal("seen"), NotSeen]),
  signature: anchors,
  account: sources,
  surfaces: v.array(SurfaceCheck)
})
export type AdapterCheck = v.InferOutput<typeof AdapterCheck>

/** What the rules find on a page, without a single value of the page. */
export const PageDiagnosis = v.strictObject({
  adapters: v.array(AdapterCheck),
  composer: v.strictObject({
    /** Which selector of the site's found the box to write in, from 0; null: none. */
    rank: v.nullable(Count),
    /** Whether there is any box to write in, found by the site's rules or by its focus. */
    any: v.boolean()
  })
})
export type PageDiagnosis = v.InferOutput<typeof PageDiagnosis>

/** What "Copy diagnosis" copies: everything that helps to mend a site's rules, and nothing else. */
export interface Diagnosis {
  regulars: string
  /** "Chrome 156". */
  browser: string
  language: string
  light: string
  granted: boolean
  /** null: the browser did not let us look, or there is no page. */
  page: PageDiagnosis | null
}

/** Name and main version of a browser out of its user agent; "unknown" where it says neither. */
export const browserOf = (userAgent: string): string => {
  const found =
    /(?:Edg|OPR)\/(\d{1,4})/u.exec(userAgent) ?? /(?:Firefox|Chrome)\/(\d{1,4})/u.exec(userAgent)
  const name = { Edg: "Edge", OPR: "Opera" }[found?.[0].split("/")[0] ?? ""]
  return found ? `${name ?? found[0].split("/")[0]} ${found[1]}` : "unknown"
}
