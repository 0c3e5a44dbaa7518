import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import type { Outcome } from "~jobs/outcome"
import type { Change } from "~model/change"
import { undo } from "~store/undo"
import { useToast } from "~ui/parts/toaster"
import { sayNotUndone } from "./say-not-undone"

/** A change of a job, offered to be undone; a refusal, said. @returns whether it was done. */
export const useUndoToast = (): ((outcome: Outcome | Change | null) => boolean) => {
  const { t } = useTranslation()
  const toast = useToast()
  return useCallback(
    (outcome) => {
      if (outcome && "ok" in outcome && !outcome.ok) {
        toast({ text: t(`refusals.job.${outcome.why}`), tone: "danger" })
        return false
      }
      const change = outcome && "ok" in outcome ? outcome.change : outcome
      if (!change) return true
      const takeBack = async () => {
        const done = await undo(change.id)
        if (!done.ok) toast({ text: sayNotUndone(done, t) })
        else if (done.kept > 0) toast({ text: t("common.undoneInPart") })
      }
      const { kind, name } = change.act
      toast({
        text: t(`did.${kind}`, { name }),
        action: { label: t("common.undo"), onAct: () => void takeBack() }
      })
      return true
    },
    [t, toast]
  )
}
