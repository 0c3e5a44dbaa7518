import * as v from "valibot"

import { SiteAdapter } from "../adapter"
import { patternFault } from "../rules/pattern"
import { waysOf } from "../rules/pattern-cost"
import { type SelectorFault, selectorFault } from "../rules/selector"

import { isTaughtId, patternOf, taughtId, teachableOrigin } from "./origin"
import { trustFaults } from "./trust"
import { patternsOf, selectorsOf, sourcesOf } from "./walk"

/** Why a rule is not run. */
export type Why =
  | `selector-${SelectorFault}`
  | `pattern-${NonNullable<ReturnType<typeof patternFault>> | "costly"}`
  /** Reads where a taught rule may not: the page's storage, a probe, a form field. */
  | "source"
  /** Says `stable` or `alias` of what is not the address, or not as teaching writes it. */
  | "trust"
  /** A name for a customer that is plainly the same on every page. */
  | "constant"
  /** Reads an attribute in which pages keep their log-ins. */
  | "attribute"
  | "many-origins"
  | "wildcard"
  | "other-origin"
  | "no-origin"
  | "not-its-own-id"
  | "leads-elsewhere"
  | "not-taught"
  | "too-many-rules"
  /** Something is missing or of another kind than it must be; `detail` has the field's own words. */
  | "shape"

/** One thing that is wrong: where it stands (`surfaces.0.name.1.selector`), and what stands there. */
export interface Fault {
  at: string
  why: Why
  detail: string
}

export type Checked = { ok: true; adapter: SiteAdapter } | { ok: false; faults: Fault[] }

/** Ways that one pattern may try a text, counted from all places it may begin at. */
const MAX_WAYS = 2_000_000
/** How much of a text a pattern sees. */
const SEEN = 2000
/** Ways to read, in all. */
const MAX_SOURCES = 80
const MAX_FAULTS = 6

const costly = (pattern: string): boolean =>
  waysOf(pattern) * (pattern.startsWith("^") && !pattern.includes("|") ? 1 : SEEN) > MAX_WAYS

const SECRET_ATTRIBUTE =
  /^(?:value|content|nonce|integrity|srcdoc)$|token|secret|session|csrf|auth|passw/iu

const short = (it: unknown): string => (typeof it === "string" ? it.slice(0, 120) : "")

const shapeFault = (issue: v.BaseIssue<unknown>): Fault => {
  const at = v.getDotPath(issue) ?? ""
  const pattern = typeof issue.input === "string" && issue.type === "check" ? issue.input : null
  const fault = pattern !== null && /pattern is/u.test(issue.message) && patternFault(pattern)
  if (fault) return { at, why: `pattern-${fault}`, detail: short(pattern) }
  if (/^match\.\d/u.test(at) && short(issue.input).includes("*"))
    return { at, why: "wildcard", detail: short(issue.input) }
  return { at, why: "shape", detail: short(issue.message) }
}

const ruleFaults = (adapter: SiteAdapter): Fault[] => {
  const faults: Fault[] = []
  const say = (at: string, why: Why, detail = "") => faults.push({ at, why, detail: short(detail) })
  const sources = sourcesOf(adapter)
  if (sources.length > MAX_SOURCES) say("surfaces", "too-many-rules")
  for (const { at, it } of sources) {
    if (it.from === "storage" || it.from === "probe" || it.from === "value")
      say(`${at}.from`, "source", it.from)
    if (it.attribute && SECRET_ATTRIBUTE.test(it.attribute))
      say(`${at}.attribute`, "attribute", it.attribute)
  }
  for (const { at, it } of selectorsOf(adapter)) {
    const fault = selectorFault(it)
    if (fault) say(at, `selector-${fault}`, it)
  }
  for (const { at, it } of patternsOf(adapter)) if (costly(it)) say(at, "pattern-costly", it)
  return faults
}

const originFaults = (adapter: SiteAdapter): Fault[] => {
  const { id, match, examples, confidence, evidence } = adapter
  const url = examples[0]?.url ?? ""
  const origin = teachableOrigin(url)
  const wild = match.find((it) => !/^https?:\/\/[^*]+\/\*$/u.test(it))
  if (wild !== undefined) return [{ at: "match", why: "wildcard", detail: short(wild) }]
  if (match.length !== 1)
    return [{ at: "match", why: "many-origins", detail: short(match.join(", ")) }]
  if (!origin) return [{ at: "examples.0.url", why: "no-origin", detail: short(url) }]
  const foreign = examples.findIndex((it) => teachableOrigin(it.url) !== origin)
  if (foreign >= 0)
    return [
      { at: `examples.${foreign}.url`, why: "many-origins", detail: short(examples[foreign]?.url) }
    ]
  if (match[0] !== patternOf(origin))
    return [{ at: "match.0", why: "other-origin", detail: short(match[0]) }]
  if (id !== taughtId(origin)) return [{ at: "id", why: "not-its-own-id", detail: short(id) }]
  if (confidence !== "taught" || evidence !== "seller")
    return [{ at: "confidence", why: "not-taught", detail: confidence }]
  return trustFaults(adapter, origin)
}

/**
 * Whether rules that a seller taught, or got as a file, may be run: checked each time they are
 * read, so that what a newer version knows to be harmful stops at once.
 */
export const checkTaught = (rules: unknown): Checked => {
  const parsed = v.safeParse(SiteAdapter, rules)
  if (!parsed.success)
    return { ok: false, faults: parsed.issues.slice(0, MAX_FAULTS).map(shapeFault) }
  const adapter = parsed.output
  const faults = [...originFaults(adapter), ...ruleFaults(adapter)].slice(0, MAX_FAULTS)
  return faults.length > 0 ? { ok: false, faults } : { ok: true, adapter }
}

/** Whether a taught site is about the page at `url`: its one origin, port and all. */
export const isTaughtAt = ({ id, examples }: SiteAdapter, url: string): boolean =>
  isTaughtId(id) && teachableOrigin(url) === teachableOrigin(examples[0]?.url ?? "")
