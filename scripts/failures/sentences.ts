import { words as en } from "../../src/ui/i18n/en"
import { insights } from "../../src/ui/i18n/en/insights"
import { restorePage } from "../../src/ui/i18n/en/restore-page"
import { tour } from "../../src/ui/i18n/en/tour"
import { lines } from "./lines"

/** Names of sections of the words that keep what is said when something fails, one line per code. */
const section =
  /^(?:fault|faults|fileFault|refused|failed|why|orderWhy|trouble|wrong|utmProblem|database|not(?:Done|SetUp|Restored|Saved)|snapshotNot)$/

/** Stand in such a section, and are parts of its sentences. */
const parts = ["common.database.title", "refusals.insert.somebodyElse", "refusals.insert.nobody"]

/** A sentence a person reads when something fails. */
export interface Failure {
  /** The way to it in the words, with dots: `imports.fault.too-big`. */
  path: string
  /** By which the program knows it; null where a screen says it by itself. */
  code: string | null
  sentence: string
}

const gather = (path: readonly string[], words: object, inside: boolean): Failure[] =>
  Object.entries(words).flatMap(([name, sentence]: [string, unknown]): Failure[] => {
    const way = [...path, name].join(".")
    if (typeof sentence === "string") {
      if (lines.includes(way)) return [{ path: way, code: null, sentence }]
      // Singular and plural are one sentence.
      if (!inside || parts.includes(way) || name.endsWith("_one")) return []
      return [{ path: way, code: name.replace(/_other$/, ""), sentence }]
    }
    if (typeof sentence !== "object" || sentence === null) return []
    const named = section.test(name) || (path.length === 0 && name === "refusals")
    return gather([...path, name], sentence, inside || named)
  })

/** Every sentence of ours about a failure, in the order of the words. */
export const failures = (): Failure[] => gather([], { ...en, insights, restorePage, tour }, false)
