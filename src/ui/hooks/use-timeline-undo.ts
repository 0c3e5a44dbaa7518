import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import type { Change } from "~model/change"
import { takeBack } from "~jobs/undo/take-back"
import { useToast } from "~ui/parts/toaster"
import { sayNotUndone } from "./say-not-undone"
import { useUndoGoing } from "./use-undo-going"

/** Takes a change back, however long ago, and says so; what was changed since stays. */
export const useTakeBack = (): ((change: Change) => Promise<void>) => {
  const { t } = useTranslation()
  const toast = useToast()
  const going = useUndoGoing()
  return useCallback(
    async (change) => {
      const { act } = change
      const done = await takeBack(change, going())
      if (!done.ok) return toast({ text: sayNotUndone(done, t) })
      if (done.kept > 0) return toast({ text: t("common.undoneInPart") })
      const again = async () => {
        const redone = await takeBack(done.change, going())
        if (!redone.ok) toast({ text: sayNotUndone(redone, t) })
      }
      const what = t(`did.${act.kind}`, { name: act.name })
      toast({
        text: t("common.undone", { what }),
        action: { label: t("timeline.redo"), onAct: () => void again() }
      })
    },
    [t, toast, going]
  )
}
