import { useCallback, useState } from "react"
import { readTimeline, type Timeline, type TimelineFilter } from "~jobs/read-timeline"
import type { Note } from "~model/note"
import { database } from "~store/database"
import { useLive } from "./use-live"

/** How many entries are read at first; each further step reads four times as many. */
const step = 60

export interface TimelineView extends Timeline {
  /** Reads older entries too. */
  grow: () => void
}

/** A customer's story, newest first, live; undefined while it is read for the first time. */
export const useTimeline = (
  contactId: string,
  filter: TimelineFilter
): TimelineView | undefined => {
  const key = `${contactId} ${filter}`
  const [depth, setDepth] = useState({ key, most: step })
  const most = depth.key === key ? depth.most : step
  const found = useLive(
    async () => ({ key, most, story: await readTimeline(contactId, filter, most) }),
    [key, most]
  )
  const read = found?.key === key ? found : undefined
  const reached = read?.most
  const grow = useCallback(() => {
    // One step at a time: the end comes into sight again while the next is on its way.
    if (reached === most) setDepth({ key, most: most * 4 })
  }, [reached, most, key])
  return read && { ...read.story, grow }
}

/** The pinned notes of a customer, newest first, live. */
export const usePinned = (contactId: string): readonly Note[] | undefined => {
  const found = useLive(async () => {
    // Read in one go: a filter of the store's own walks by cursor, many times slower.
    const notes = await database.notes.where("contactId").equals(contactId).toArray()
    const pinned = notes.filter((it) => it.pinned && it.deletedAt === null)
    return { contactId, notes: pinned.toSorted((a, b) => b.createdAt - a.createdAt) }
  }, [contactId])
  return found?.contactId === contactId ? found.notes : undefined
}
