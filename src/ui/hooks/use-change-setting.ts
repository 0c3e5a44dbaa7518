import { useCallback } from "react"
import { updateSetting } from "~jobs/settings"
import type { Settings } from "~model/settings"
import { useUndoToast } from "./use-undo-toast"

/**
 * Changes a setting and offers to undo it. A list is best changed by a function: it gets the value
 * that is there when it is written, so that two windows lose nothing.
 */
export const useChangeSetting = () => {
  const done = useUndoToast()
  return useCallback(
    async <K extends keyof Settings>(
      name: K,
      next: Settings[K] | ((before: Settings[K]) => Settings[K])
    ): Promise<void> => {
      done(await updateSetting(name, typeof next === "function" ? next : () => next))
    },
    [done]
  )
}
