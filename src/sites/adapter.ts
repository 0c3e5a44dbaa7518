import * as v from "valibot"

import { IdentityKind, Quality } from "~model/identity"
import { Surface } from "~model/sighting"

import { isMatchPattern } from "./rules/match-pattern"
import { patternFault } from "./rules/pattern"

const short = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max))

/**
 * A CSS selector, standard CSS only. May list alternatives with commas, but ranked lists are
 * better: they tell which anchor still holds.
 */
const Selector = short(300)

/** Source text of a regular expression (flag `u`) that cannot hang: see `rules/pattern`. */
const Pattern = v.pipe(
  v.string(),
  v.minLength(1),
  v.check((it) => patternFault(it) === null, "pattern is unbounded, nested, too long or not valid")
)

/** A pattern that says which part to take, in a group named `id`. */
const Taking = v.pipe(
  Pattern,
  v.check((it) => it.includes("(?<id>"), "pattern needs a group named id")
)

/**
 * The whole list of what may be done to a text, in the order the rule gives:
 * - `trim`, `collapse` (runs of white space → one space), `lower`;
 * - `digits`: digits alone; `phone`: digits and a leading +;
 * - `decode`: percent encoding undone; `bare-jid`: an XMPP address without its resource;
 * - `cut-badge`: without a leading or trailing "(3)" and a trailing "99+".
 */
export const Step = v.picklist([
  "trim",
  "collapse",
  "lower",
  "digits",
  "phone",
  "decode",
  "bare-jid",
  "cut-badge"
])
export type Step = v.InferOutput<typeof Step>

const where = {
  /**
   * - `url`: the address without its session tokens; `hash`: from its # on; `title`: document title;
   * - `text`: what the first shown match of `selector` says, emoji pictures as their characters;
   * - `attribute`: that attribute of the first match, shown or not (form fields: the saved value);
   * - `storage`: one key of the page's localStorage. Never where a site keeps its log-in keys.
   */
  from: v.picklist(["url", "hash", "title", "text", "attribute", "storage"]),
  /** Which elements to look at; the first that yields something counts. For `text`, `attribute`. */
  selector: v.exactOptional(Selector),
  /** Name of the attribute, for `attribute`. */
  attribute: v.exactOptional(short(60)),
  /** All matches in the page's order, joined by spaces, in place of the first: parts of a name. */
  join: v.exactOptional(v.boolean()),
  /** Key in localStorage, for `storage`. */
  key: v.exactOptional(short(60)),
  /** Takes group `id`; sees 2,000 characters; no match means nothing read. */
  pattern: v.exactOptional(Taking),
  /** Done to what the pattern took. */
  steps: v.exactOptional(v.pipe(v.array(Step), v.maxLength(6)))
}

type Where = {
  from: string
  selector?: string | undefined
  attribute?: string | undefined
  key?: string | undefined
}

const complete = (it: Where) => {
  const element = it.from === "text" || it.from === "attribute"
  return (
    element === (it.selector !== undefined)
    && (it.from === "attribute") === (it.attribute !== undefined)
    && (it.from === "storage") === (it.key !== undefined)
  )
}
const needs = "text needs a selector, attribute a selector and an attribute, storage a key"

/** One way to read a text from a page. Lists of them are ranked: the first that yields counts. */
export const TextSource = v.pipe(
  v.object(where),
  v.check((it) => complete(it), needs)
)
export type TextSource = v.InferOutput<typeof TextSource>

/** One way to read who it is. */
export const IdentitySource = v.pipe(
  v.object({
    ...where,
    /** What kind of name this way yields. */
    kind: IdentityKind,
    /** How far it may be trusted; only `stable` and `alias` ever attach without asking. */
    quality: Quality
  }),
  v.check((it) => complete(it), needs)
)
export type IdentitySource = v.InferOutput<typeof IdentitySource>

const ranked = v.pipe(v.array(TextSource), v.maxLength(8))
const selectors = v.pipe(v.array(Selector), v.maxLength(8))

/** One kind of page of a site, and how to read it. The first that fits a page is used. */
export const SurfaceRule = v.object({
  /** What kind of page it is. A conversation of several people is a `group`, never a `chat`. */
  kind: Surface,
  /** Tested on the whole address; anchor it with ^ and bound every part. */
  url: Pattern,
  /** Selectors that must all be on the page for this rule to apply, e.g. the mark of a group. */
  when: v.exactOptional(selectors),
  /** Present only while something is open; absent → `no-conversation-open`. */
  open: v.exactOptional(Selector),
  /** Who it is. */
  id: v.object({
    /** Ranked, best first. */
    sources: v.pipe(v.array(IdentitySource), v.maxLength(8)),
    /** Nobody named is a sighting too: a guest's order, a product. Absent → `no-identity`. */
    optional: v.exactOptional(v.boolean())
  }),
  /** The name shown to people. */
  name: ranked,
  /**
   * A second reading of the identity's value, ranked. Where it yields something else than the
   * identity, the page is between two people: `disagreement`. Yielding nothing is none.
   */
  agree: v.exactOptional(ranked),
  /** Rows of the site's list, and their names: two rows of our value → `ambiguous`. */
  unique: v.exactOptional(v.object({ rows: Selector, name: ranked })),
  /** What else the page says. Keys: phone, email, order, total, status, address … */
  fields: v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/u)), ranked),
  /** The box the seller writes in, ranked. None on pages without one. */
  composer: selectors,
  /**
   * The narrow node to watch, ranked: the header of the conversation, never the list of messages.
   * Needed where the address does not tell one conversation from another, or the page loads late.
   */
  observe: v.exactOptional(selectors)
})
export type SurfaceRule = v.InferOutput<typeof SurfaceRule>

/**
 * Everything Regulars knows about one site, as plain data: it is sent from the background to the
 * content script, and a site taught by the seller has the same shape. It holds no code.
 */
export const SiteAdapter = v.pipe(
  v.object({
    /** Same as the file's name; part of every identity, so it never changes. */
    id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,39}$/u)),
    /** For people, in the site's own spelling. */
    name: short(80),
    /** Day of the evidence, `YYYY-MM-DD`. */
    verifiedAt: v.pipe(v.string(), v.isoDate()),
    /** `high`: the site's own source, or running software; `medium`: one recent source; `low`: old. */
    confidence: v.picklist(["high", "medium", "low"]),
    /** `broken` is said to the seller, and beats silent breakage. */
    status: v.picklist(["working", "broken"]),
    /** Where the facts came from; "running software" where the tests drive the real thing. */
    evidence: short(200),
    /** Chrome match patterns. Empty for self-hosted software: any host, by path and signature. */
    match: v.array(v.pipe(v.string(), v.check(isMatchPattern, "not a match pattern"))),
    /** Selectors that must all be there. Self-hosted software needs one at least. */
    signature: selectors,
    /** The seller's own login. */
    account: ranked,
    surfaces: v.pipe(v.array(SurfaceRule), v.minLength(1), v.maxLength(12)),
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
