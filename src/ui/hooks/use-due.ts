import { useMemo } from "react"
import { type DueItem, readOpen } from "~jobs/due"
import { byUrgency, type DueGroup, dueGroups, groupOf } from "~model/due"
import { useLive } from "./use-live"
import { useNow } from "./use-now"

export interface Due {
  now: number
  /** What should have been done by now, what was promised and is late first. */
  due: DueItem[]
  /** All that is open, by parts of the time; none of them empty. */
  groups: { group: DueGroup; items: DueItem[] }[]
}

/** What is due and what is planned, live; undefined until it was read. */
export const useDue = (): Due | undefined => {
  const open = useLive(() => readOpen())
  const now = useNow()
  return useMemo(() => open && sorted(open, now), [open, now])
}

const sorted = (open: readonly DueItem[], now: number): Due => {
  const compare = byUrgency(now)
  const items = open.toSorted((a, b) => compare(a.followUp, b.followUp))
  return {
    now,
    due: items.filter(({ followUp }) => followUp.dueAt <= now),
    groups: dueGroups
      .map((group) => ({
        group,
        items: items.filter(({ followUp }) => groupOf(followUp, now) === group)
      }))
      .filter((it) => it.items.length > 0)
  }
}
