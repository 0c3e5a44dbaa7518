import { useCallback } from "react"
import type { Progress } from "~formats/delimited"
import { fault, type Read } from "~formats/file-fault"
import type { OpenFile } from "~formats/open-file"
import { openChosen, type Wanted } from "~jobs/import-file"
import { useChosenFile } from "./use-chosen-file"

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
export const useImportFile = <T>(understand: Understand<T>) =>
  useChosenFile<T, OpenFile>(
    useCallback(
      async (chosen, wanted, { told, signal }) => {
        await breath()
        const opened = await openChosen(chosen, wanted, signal)
        if (!opened?.ok) return opened
        const progress: Progress = async (share) => {
          told(share)
          await breath()
          return signal.aborted
        }
        // A reader that gives up must not leave the seller waiting.
        const read = await understand(opened.value, wanted, progress).catch(() => gaveUp)
        return read?.ok ? { ok: true, value: { file: opened.value, value: read.value } } : read
      },
      [understand]
    )
  )
