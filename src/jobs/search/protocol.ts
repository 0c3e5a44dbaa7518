import * as v from "valibot"
import { Id } from "~model/row"
import { kinds } from "~search/document"
import { places } from "~search/hit"

/** The longest text that is handed on; of a longer one nothing is read anyway. */
export const longestAsked = 1000

/** What a page says to the worker that searches. */
export const Asking = v.variant("kind", [
  v.object({
    kind: v.literal("ask"),
    /** Rising with each question of the page. */
    id: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** Who in the page asks: a later question of theirs makes this one stale. */
    searcher: v.pipe(v.number(), v.integer(), v.minValue(0)),
    text: v.pipe(v.string(), v.maxLength(longestAsked)),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
    /** The customer on screen; "" for nobody. */
    onScreen: v.union([v.literal(""), Id])
  }),
  v.object({ kind: v.literal("leave") })
])
export type Asking = v.InferOutput<typeof Asking>

/**
 * How it stands with the index: it is being opened, or built from the rows, or has all of them; or it
 * cannot be had since the database cannot.
 */
export const IndexState = v.object({
  phase: v.picklist(["opening", "building", "ready", "failed"]),
  /** How much of what there is can be found, 0 to 1. */
  read: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Grows with every change that can be found: what was asked may be asked again. */
  seq: v.pipe(v.number(), v.minValue(0))
})
export type IndexState = v.InferOutput<typeof IndexState>

const Hit = v.object({
  kind: v.picklist(kinds),
  id: v.string(),
  owner: v.string(),
  place: v.picklist(places),
  score: v.number()
})

export const Found = v.object({
  hits: v.array(Hit),
  more: v.boolean(),
  read: v.pipe(v.number(), v.minValue(0), v.maxValue(1))
})

/** What the worker says to a page. */
export const Telling = v.variant("kind", [
  /** As long as the worker lives it holds the lock of that name. */
  v.object({ kind: v.literal("hello"), lock: v.string() }),
  v.object({ kind: v.literal("state"), state: IndexState }),
  v.object({ kind: v.literal("found"), id: v.number(), found: Found }),
  /** A later question came before this one was answered. */
  v.object({ kind: v.literal("stale"), id: v.number() })
])
export type Telling = v.InferOutput<typeof Telling>
