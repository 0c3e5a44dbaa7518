import { useCallback, useState } from "react"
import { readPinned } from "~jobs/read-pinned"
import type { Note } from "~model/note"
import { useLive } from "./use-live"

const step = 20

export interface PinnedView {
  notes: readonly Note[]
  more: boolean
  grow: () => void
}

/** The newest pinned notes of a customer, live; undefined while they are read for the first time. */
export const usePinned = (contactId: string): PinnedView | undefined => {
  const [depth, setDepth] = useState({ contactId, most: step })
  const most = depth.contactId === contactId ? depth.most : step
  const found = useLive(
    async () => ({ contactId, ...(await readPinned(contactId, most)) }),
    [contactId, most]
  )
  const grow = useCallback(() => setDepth({ contactId, most: most + step }), [contactId, most])
  return found?.contactId === contactId ? { notes: found.notes, more: found.more, grow } : undefined
}
