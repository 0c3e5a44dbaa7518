import type { SiteAdapter } from "~sites/adapter"
import { adapters } from "~sites/index"
import { type Teachable, teachable } from "~sites/teachable"

import { fixturesOf } from "../../test/sites/fixtures"
import { kindOf } from "./examine"

export const BEGIN = "<!-- sites: written by `npm run table` -->"
export const END = "<!-- end of sites -->"

const EVIDENCE: Record<SiteAdapter["evidence"], string> = {
  "running-software": "running software",
  "own-source": "its own source code",
  "independent-sources": "two recent sources",
  "one-source": "one recent source",
  seller: "the seller"
}

const OPEN: Record<SiteAdapter["open"]["by"], string> = {
  address: "by its address",
  search: "by its search",
  none: "by hand"
}

/** A cell holds no bars and no line ends. */
const cell = (text: string): string => text.replace(/\s+/gu, " ").replaceAll("|", "\\|")

/** Whether any saved page comes from the running site. */
const savedFromLife = (id: string): boolean => fixturesOf(id).pages.some((it) => !it.synthetic)

const row = (it: SiteAdapter): string => {
  const kinds = [...new Set(it.surfaces.map(({ kind }) => kind))].join(", ")
  const pages = savedFromLife(it.id) ? "saved from it" : "of our own making"
  const limits = [it.status === "broken" ? "Broken at present." : "", it.limits ?? ""]
  const cells = [
    it.name,
    kindOf(it) === "chat" ? "chat" : "back office",
    kinds,
    it.confidence,
    EVIDENCE[it.evidence],
    it.verifiedAt,
    pages,
    OPEN[it.open.by],
    limits.filter(Boolean).join(" ")
  ]
  return `| ${cells.map(cell).join(" | ")} |`
}

const named = (kinds: readonly Teachable["kind"][]): string =>
  teachable
    .filter((it) => kinds.includes(it.kind))
    .map((it) => it.name)
    .join(", ")

/** Sites without rules of ours, in words. */
const untold = (): string => {
  const known = "they are taught by pointing, with what is known filled in"
  return [
    [`Too little is known of these for rules; ${known}`, named(["chat", "order"])],
    ["These have no chat in a browser", named(["import-only"])]
  ]
    .flatMap(([says, names]) => (names ? [`${says}: ${names}.`] : []))
    .join("\n\n")
}

/** The README's table of sites, and those that are to be taught, as Markdown between its two marks. */
export const siteTable = (sites: readonly SiteAdapter[] = adapters): string =>
  [
    "| Site | Kind | Pages | Confidence | Facts from | Of | Tested on pages | A chat is opened | Limits |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...sites.map(row),
    "",
    untold()
  ].join("\n")

/** `readme` with the table of today between the marks; null where the marks are not there. */
export const withTable = (readme: string, table = siteTable()): string | null => {
  const from = readme.indexOf(BEGIN)
  const to = readme.indexOf(END)
  if (from < 0 || to < from) return null
  // Unpadded: one site more is one line more for whoever reads the change.
  const unpadded = `<!-- prettier-ignore-start -->\n\n${table}\n\n<!-- prettier-ignore-end -->`
  return `${readme.slice(0, from + BEGIN.length)}\n${unpadded}\n${readme.slice(to)}`
}
