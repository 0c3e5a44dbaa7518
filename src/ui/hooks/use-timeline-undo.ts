import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import type { Change } from "~model/change"
import { undo } from "~store/undo"
import { useToast } from "~ui/parts/toaster"
import { sayNotUndone } from "./say-not-undone"

/** Takes a change back, however long ago, and says so; what was changed since stays. */
export const useTakeBack = (): ((change: Change) => Promise<void>) => {
  const { t } = useTranslation()
  const toast = useToast()
  return useCallback(
    async ({ id, act }) => {
      const done = await undo(id)
      if (!done.ok) return toast({ text: sayNotUndone(done, t) })
      if (done.kept > 0) return toast({ text: t("common.undoneInPart") })
      const again = async () => {
        const redone = await undo(done.change.id)
        if (!redone.ok) toast({ text: sayNotUndone(redone, t) })
      }
      const what = t(`did.${act.kind}`, { name: act.name })
      toast({
        text: t("common.undone", { what }),
        action: { label: t("timeline.redo"), onAct: () => void again() }
      })
    },
    [t, toast]
  )
}
