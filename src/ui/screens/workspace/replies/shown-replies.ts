import { fold } from "~model/fold"
import { isWithin } from "~model/folder"
import { type Snippet, textOf } from "~model/snippet"

export const sorts = ["most-used", "newest", "name"] as const
export type Sort = (typeof sorts)[number]

/** What of all replies is listed, and in which order. */
export interface Shown {
  query: string
  /** "" for all. */
  folder: string
  /** "" for any. */
  tag: string
  sort: Sort
}

const orders: Record<Sort, (a: Snippet, b: Snippet) => number> = {
  "most-used": (a, b) => b.uses - a.uses || b.createdAt - a.createdAt,
  newest: (a, b) => b.createdAt - a.createdAt,
  name: (a, b) => a.title.localeCompare(b.title, undefined, { numeric: true })
}

/** What the filter looks in: every wording in every language. */
export const wordsOf = (it: Snippet): string =>
  fold([it.title, it.shortcut, it.folder, ...it.tags, ...it.bodies.map(textOf)].join(" "))

export const shownReplies = (
  all: readonly { snippet: Snippet; words: string }[],
  { query, folder, tag, sort }: Shown
): Snippet[] => {
  const wanted = fold(query).split(/\s+/u).filter(Boolean)
  return all
    .filter(
      ({ snippet, words }) =>
        isWithin(snippet.folder, folder)
        && (!tag || snippet.tags.includes(tag))
        && wanted.every((word) => words.includes(word))
    )
    .map((it) => it.snippet)
    .toSorted(orders[sort])
}
