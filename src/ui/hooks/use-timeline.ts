import { useCallback, useEffect, useMemo, useRef, useState } from "react"
import { type Timeline, type TimelineFilter, toldOnce } from "~jobs/read-timeline"
import type { Entry } from "~jobs/timeline-entry"
import { StoryPages } from "./story-pages"

export interface TimelineView {
  entries: readonly Entry[]
  /** There is older. */
  more: boolean
  /** Reads older entries too. */
  grow: () => void
}

/** A customer's story, newest first, live; undefined while it is read for the first time. */
export const useTimeline = (
  contactId: string,
  filter: TimelineFilter
): TimelineView | undefined => {
  const key = `${contactId} ${filter}`
  const [found, setFound] = useState<{ key: string; pages: readonly Timeline[] }>()
  const story = useRef<StoryPages>(undefined)
  useEffect(() => {
    const pages = new StoryPages(contactId, filter, (read) => setFound({ key, pages: read }))
    story.current = pages
    return () => pages.end()
  }, [contactId, filter, key])
  const pages = found?.key === key ? found.pages : undefined
  // Another function with each page: the end comes into sight again, and asks again.
  // oxlint-disable-next-line react/exhaustive-deps -- by the page
  const grow = useCallback(() => story.current?.grow(), [pages])
  return useMemo(
    () =>
      pages && {
        entries: toldOnce(pages.flatMap((it) => it.entries)),
        more: pages.at(-1)?.more ?? false,
        grow
      },
    [pages, grow]
  )
}
