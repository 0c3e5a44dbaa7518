import { useCallback, useRef, useState } from "react"
import type { Progress } from "~formats/delimited"
import { fault, type FileFault, type Read } from "~formats/file-fault"
import type { OpenFile } from "~formats/open-file"
import { openChosen, type Wanted } from "~jobs/import-file"

/** How far a chosen file is. */
export type Stage<T> =
  | { at: "choose" }
  | { at: "reading"; name: string; share: number }
  | { at: "failed"; name: string; fault: FileFault }
  | { at: "read"; name: string; file: OpenFile; wanted: Wanted; value: T; times: number }

/** What reads an opened file; null where it was ended. */
export type Understand<T> = (
  file: OpenFile,
  wanted: Wanted,
  progress: Progress
) => Promise<Read<T> | null>

const gaveUp = fault("not-understood")

/** Lets the page draw, and hear of "Cancel". */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve))

/** A chosen file, opened and understood; again where the seller says how to read it. */
export const useImportFile = <T>(understand: Understand<T>) => {
  const [stage, setStage] = useState<Stage<T>>({ at: "choose" })
  const chosen = useRef<File | null>(null)
  const turn = useRef(0)
  const opening = useRef(new AbortController())
  const read = useCallback(
    async (file: File, wanted: Wanted) => {
      const mine = ++turn.current
      const isOver = () => turn.current !== mine
      const { name } = file
      chosen.current = file
      setStage({ at: "reading", name, share: 0 })
      await breath()
      opening.current.abort()
      opening.current = new AbortController()
      const opened = await openChosen(file, wanted, opening.current.signal)
      if (isOver() || !opened) return
      if (!opened.ok) return setStage({ at: "failed", name, fault: opened.fault })
      const progress: Progress = async (share) => {
        if (!isOver()) setStage({ at: "reading", name, share })
        await breath()
        return isOver()
      }
      // A reader that gives up must not leave the seller waiting.
      const value = await understand(opened.value, wanted, progress).catch(() => gaveUp)
      if (isOver() || !value) return
      if (!value.ok) return setStage({ at: "failed", name, fault: value.fault })
      setStage({ at: "read", name, file: opened.value, wanted, value: value.value, times: mine })
    },
    [understand]
  )
  return {
    stage,
    open: (file: File) => void read(file, {}),
    again: (wanted: Wanted) => {
      if (chosen.current) void read(chosen.current, wanted)
    },
    cancel: () => {
      turn.current += 1
      opening.current.abort()
      setStage({ at: "choose" })
    }
  }
}
