import * as v from "valibot"

import { IdentityKind, Quality } from "~model/identity"

import { patternFault } from "./pattern"

/** A text of a rule: never empty, at most `max` UTF-16 units. */
export const short = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max))

/**
 * A CSS selector, standard CSS only. May list alternatives with commas, but ranked lists are
 * better: they tell which anchor still holds. ` >>> ` goes into the shadow root, or the document of
 * the frame of the same origin, of what stands before it: `#editor >>> textarea`.
 */
export const Selector = short(300)

/** Source text of a regular expression (flag `u`) that cannot hang: see `rules/pattern`. */
export const Pattern = v.pipe(
  v.string(),
  v.minLength(1),
  v.check((it) => patternFault(it) === null, "pattern is unbounded, nested, too long or not valid")
)

/** A pattern that says which part to take, in a group named `id`. */
export const Taking = v.pipe(
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

/** Named code that ships with the extension and that a rule may ask; see `sites/probes`. */
export const ProbeName = v.picklist(["whatsapp-chat-id", "whatsapp-phone"])
export type ProbeName = v.InferOutput<typeof ProbeName>

const where = {
  /**
   * - `url`: the address without its session tokens; `hash`: from its # on; `title`: document title;
   * - `text`: what the first shown match of `selector` says, emoji pictures as their characters;
   * - `attribute`: that attribute of the first match, shown or not (form fields: the saved value);
   * - `value`: what a form field holds now, shown or not; a choice: the words of the chosen one; of
   *   anything else what it says, shown or not (a part of the page that is folded up);
   * - `storage`: one key of the page's localStorage. Never where a site keeps its log-in keys;
   * - `probe`: what a probe that the seller switched on has found; nothing where none is.
   */
  from: v.picklist(["url", "hash", "title", "text", "attribute", "value", "storage", "probe"]),
  /** Which elements to look at; the first that yields something counts. For `text`, `attribute`, `value`. */
  selector: v.exactOptional(Selector),
  /** Name of the attribute, for `attribute`. */
  attribute: v.exactOptional(short(60)),
  /** All matches in the page's order, joined by spaces, in place of the first: parts of a name. */
  join: v.exactOptional(v.boolean()),
  /** Key in localStorage, for `storage`. */
  key: v.exactOptional(short(60)),
  /** For `probe`. */
  probe: v.exactOptional(ProbeName),
  /** Takes group `id`; sees 2,000 characters; no match means nothing read. */
  pattern: v.exactOptional(Taking),
  /** Done to what the pattern took. */
  steps: v.exactOptional(v.pipe(v.array(Step), v.maxLength(6))),
  /**
   * Passes over what reads the same as the account, on to the next match: where the seller stands
   * among those who write. Reads nothing while no account was read.
   */
  notOwn: v.exactOptional(v.boolean())
}

type Where = {
  from: string
  selector?: string | undefined
  attribute?: string | undefined
  key?: string | undefined
  probe?: string | undefined
}

const complete = (it: Where) => {
  const element = it.from === "text" || it.from === "attribute" || it.from === "value"
  return (
    element === (it.selector !== undefined)
    && (it.from === "attribute") === (it.attribute !== undefined)
    && (it.from === "storage") === (it.key !== undefined)
    && (it.from === "probe") === (it.probe !== undefined)
  )
}
const needs =
  "text and value need a selector, attribute a selector and an attribute, storage a key, probe a probe"

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

/** Best first; the first that yields something counts. */
export const ranked = v.pipe(v.array(TextSource), v.maxLength(8))
export const selectors = v.pipe(v.array(Selector), v.maxLength(8))
