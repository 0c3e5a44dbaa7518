import { useEffect, useState } from "react"
import { type Opened, openDatabase } from "~store/open"

export type { Opened }

/** Opens the database once; null while it opens. `again` tries once more. */
export const useDatabase = (): { opened: Opened | null; again: () => void } => {
  const [opened, setOpened] = useState<Opened | null>(null)
  useEffect(() => void openDatabase().then(setOpened), [])
  return {
    opened,
    again: () => {
      setOpened(null)
      void openDatabase().then(setOpened)
    }
  }
}
