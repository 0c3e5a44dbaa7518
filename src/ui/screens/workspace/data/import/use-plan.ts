import { useEffect, useState } from "react"
import type { Desk } from "~jobs/people/desk"
import type { Planned, Wish } from "~jobs/people/desk-protocol"

/** What would become of a file as it is wished for; null while that is worked out, with its share. */
export interface PlanShown {
  planned: Planned | null
  share: number
}

/** Works out anew what would become of a file when `wish` is another; null where nothing can be read. */
export const usePlan = (desk: Desk, wish: Wish | null): PlanShown => {
  const [made, setMade] = useState<{ wish: Wish; planned: Planned } | null>(null)
  const [going, setGoing] = useState<{ wish: Wish; share: number } | null>(null)
  const [failure, setFailure] = useState<{ error: unknown } | null>(null)
  useEffect(() => {
    if (!wish) return undefined
    let over = false
    const told = (share: number) => {
      if (!over) setGoing({ wish, share })
    }
    desk.plan(wish, told).then(
      (planned) => {
        if (!over) setMade({ wish, planned })
      },
      (error: unknown) => {
        if (!over) setFailure({ error })
      }
    )
    return () => {
      over = true
    }
  }, [desk, wish])
  // The screen's own boundary says it.
  if (failure) throw failure.error
  return {
    planned: made && made.wish === wish ? made.planned : null,
    share: going && going.wish === wish ? going.share : 0
  }
}
