import * as v from "valibot"
import type { SiteAdapter } from "~sites/adapter"
import { checkTaught, type Fault } from "~sites/taught/check"

/** UTF-16 units: rules are a few thousand. */
const MAX_FILE = 64_000
const VERSION = 1

const File = v.object({
  regulars: v.literal("taught-site"),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  site: v.unknown()
})

export type TaughtAdapter = SiteAdapter

/** Why a file is not taken: a whole file's fault, or faults of its rules with their places. */
export type SiteFile =
  | { ok: true; adapter: SiteAdapter }
  | { ok: false; why: "too-large" | "not-json" | "not-a-site" | "newer-version"; faults: [] }
  | { ok: false; why: "rules"; faults: Fault[] }

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads a file that somebody else may have written. Nothing of it is run, kept or asked for yet. */
export const readSiteFile = (text: string): SiteFile => {
  const no = (why: Exclude<SiteFile, { ok: true } | { why: "rules" }>["why"]): SiteFile => ({
    ok: false,
    why,
    faults: []
  })
  if (text.length > MAX_FILE) return no("too-large")
  const data = parse(text.replace(/^\ufeff/u, ""))
  if (data === undefined) return no("not-json")
  const file = v.safeParse(File, data)
  if (!file.success) return no("not-a-site")
  if (file.output.version > VERSION) return no("newer-version")
  const checked = checkTaught(file.output.site)
  return checked.ok ? checked : { ok: false, why: "rules", faults: checked.faults }
}

/** Bytes of a file that may be worth reading at all. */
export const mayBeSite = (bytes: number): boolean => bytes <= 4 * MAX_FILE

/** The site as a file: rules alone, no customer and no setting. */
export const writeSiteFile = (adapter: SiteAdapter): { name: string; text: string } => ({
  name: `${adapter.name.replace(/[^\p{L}\p{N}.-]+/gu, "-").replace(/^[-.]+|[-.]+$/gu, "") || "site"}.regulars-site.json`,
  text: `${JSON.stringify({ regulars: "taught-site", version: VERSION, site: adapter }, null, 2)}\n`
})
