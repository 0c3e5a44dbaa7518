import { useCallback } from "react"
import { changeSetting } from "~jobs/settings"
import type { Settings } from "~model/settings"
import { useUndoToast } from "./use-undo-toast"

/** Changes a setting and offers to undo it. */
export const useChangeSetting = () => {
  const done = useUndoToast()
  return useCallback(
    async <K extends keyof Settings>(name: K, value: Settings[K]): Promise<void> => {
      done(await changeSetting(name, value))
    },
    [done]
  )
}
