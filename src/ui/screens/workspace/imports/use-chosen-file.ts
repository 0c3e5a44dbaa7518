import { useCallback, useRef, useState } from "react"
import type { FileFault, Read } from "~formats/file-fault"
import type { OpenFile } from "~formats/open-file"
import type { Wanted } from "~jobs/import-file"
import type { SeenOpen } from "~jobs/people/seen-file"

/** How far a chosen file is. */
export type Stage<T, F extends SeenOpen = OpenFile> =
  | { at: "choose" }
  | { at: "reading"; name: string; share: number }
  | { at: "failed"; name: string; fault: FileFault }
  | { at: "read"; name: string; file: F; wanted: Wanted; value: T; times: number }

/** Opens and reads a chosen file, tells how far it is from 0 to 1; null where `signal` ended it. */
export type ReadChosen<T, F extends SeenOpen> = (
  file: File,
  wanted: Wanted,
  going: { told: (share: number) => void; signal: AbortSignal }
) => Promise<Read<{ file: F; value: T }> | null>

/** A chosen file and how far it is; the last that was chosen alone, and read again as the seller says. */
export const useChosenFile = <T, F extends SeenOpen>(readChosen: ReadChosen<T, F>) => {
  const [stage, setStage] = useState<Stage<T, F>>({ at: "choose" })
  const chosen = useRef<File | null>(null)
  const turn = useRef(0)
  const opening = useRef(new AbortController())
  const read = useCallback(
    async (file: File, wanted: Wanted) => {
      const mine = ++turn.current
      const { name } = file
      chosen.current = file
      opening.current.abort()
      opening.current = new AbortController()
      const { signal } = opening.current
      setStage({ at: "reading", name, share: 0 })
      const told = (share: number) => {
        if (!signal.aborted) setStage({ at: "reading", name, share })
      }
      const done = await readChosen(file, wanted, { told, signal })
      if (signal.aborted || !done) return
      if (!done.ok) return setStage({ at: "failed", name, fault: done.fault })
      setStage({ at: "read", name, wanted, ...done.value, times: mine })
    },
    [readChosen]
  )
  const cancel = useCallback(() => {
    opening.current.abort()
    setStage({ at: "choose" })
  }, [])
  return {
    stage,
    open: (file: File) => void read(file, {}),
    again: (wanted: Wanted) => {
      if (chosen.current) void read(chosen.current, wanted)
    },
    cancel
  }
}
