import * as v from "valibot"

import { IdentityKind } from "~model/identity"
import { Surface } from "~model/sighting"

import { isMatchPattern } from "./rules/match-pattern"
import { Taking, ranked, selectors, short } from "./rules/source"
import { SurfaceRule } from "./rules/surface"

export type { IdentitySource, ProbeName, Step, TextSource } from "./rules/source"
export { SurfaceRule } from "./rules/surface"

/**
 * How to get to a person.
 * - `address`: their chat (or page of a shop) has one. `{id}`, `{account}` and `{origin}` (of
 *   self-hosted software, with its folder) stand for the identity's own, percent-encoded. Only for
 *   these `kinds`;
 * - `search`: the site's own page, with the name ready to paste into its search;
 * - `none`: no way is known.
 */
export const Open = v.variant("by", [
  v.object({
    by: v.literal("address"),
    address: v.pipe(short(300), v.regex(/^(?:https:\/\/|\{origin\}\/)/u)),
    kinds: v.pipe(v.array(IdentityKind), v.minLength(1)),
    /** The page looks at what follows the # only while it is loaded: an open tab loads it anew. */
    loads: v.exactOptional(v.literal(true))
  }),
  v.object({ by: v.literal("search") }),
  v.object({ by: v.literal("none") })
])
export type Open = v.InferOutput<typeof Open>

/**
 * Everything Regulars knows about one site, as plain data: it is sent from the background to the
 * content script, and a site taught by the seller has the same shape. It holds no code.
 */
export const SiteAdapter = v.pipe(
  v.object({
    /** Same as the file's name; part of every identity, so it never changes. */
    id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/u)),
    /** For people, in the site's own spelling. */
    name: short(80),
    /** Day of the evidence, `YYYY-MM-DD`. */
    verifiedAt: v.pipe(v.string(), v.isoDate()),
    /**
     * `high`: the site's own source, running software, or two recent independent sources; `medium`:
     * one recent source; `medium-low`: one source, in part; `taught`: the seller's own rule.
     */
    confidence: v.picklist(["high", "medium", "medium-low", "taught"]),
    /** `broken` is said to the seller, and beats silent breakage. */
    status: v.picklist(["working", "broken"]),
    /** Where the facts came from. `running-software`: the tests drive the real thing. */
    evidence: v.picklist([
      "running-software",
      "own-source",
      "independent-sources",
      "one-source",
      "seller"
    ]),
    /** What is known not to be known, or not to work; in English, for the table of sites. */
    limits: v.exactOptional(short(300)),
    /** Chrome match patterns. Empty for self-hosted software: any host, by path and signature. */
    match: v.array(v.pipe(v.string(), v.check(isMatchPattern, "not a match pattern"))),
    /**
     * For self-hosted software of which one host may run several, each in its folder: group `id` is
     * that folder in the address of a page (`/tea`), no match where it stands at the root. The
     * people of another folder are another site's.
     */
    base: v.exactOptional(Taking),
    /** Selectors that must all be there. Self-hosted software needs one at least. */
    signature: selectors,
    /** The seller's own login. */
    account: ranked,
    open: Open,
    surfaces: v.pipe(v.array(SurfaceRule), v.minLength(1), v.maxLength(12)),
    /**
     * Longest text of one message, in UTF-16 units; a longer one is cut before it is inserted. Absent
     * where no limit is known.
     */
    messageLimit: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(100))),
    /** How many conversations wait: the first number read. Absent where no one knows. */
    unread: v.exactOptional(ranked),
    /** Addresses that must match, and the kind of page each is. Invented, never a real person's. */
    examples: v.pipe(
      v.array(v.object({ url: v.pipe(v.string(), v.url()), surface: Surface })),
      v.minLength(1)
    )
  }),
  v.check(
    (it) => it.match.length > 0 || it.signature.length > 0,
    "self-hosted software needs a signature"
  )
)
export type SiteAdapter = v.InferOutput<typeof SiteAdapter>
