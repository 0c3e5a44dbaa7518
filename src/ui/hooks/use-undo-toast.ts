import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import type { Outcome } from "~jobs/outcome"
import type { Change } from "~model/change"
import { takeBack } from "~jobs/undo/take-back"
import { type ToastAct, useToast } from "~ui/parts/toaster"
import { sayNotUndone } from "./say-not-undone"
import { useUndoGoing } from "./use-undo-going"

/** A change of a job, offered to be undone; a refusal, said. @returns whether it was done. */
export const useUndoToast = (): ((
  outcome: Outcome | Change | null,
  /** Where what was done can be seen, for who does not see it. */
  link?: ToastAct
) => boolean) => {
  const { t } = useTranslation()
  const toast = useToast()
  const going = useUndoGoing()
  return useCallback(
    (outcome, link) => {
      if (outcome && "ok" in outcome && !outcome.ok) {
        toast({ text: t(`refusals.job.${outcome.why}`), tone: "danger" })
        return false
      }
      const change = outcome && "ok" in outcome ? outcome.change : outcome
      if (!change) return true
      const back = async () => {
        const done = await takeBack(change, going())
        if (!done.ok) toast({ text: sayNotUndone(done, t) })
        else if (done.kept > 0) toast({ text: t("common.undoneInPart") })
      }
      const { kind, name } = change.act
      toast({
        text: t(`did.${kind}`, { name }),
        ...(link && { link }),
        action: { label: t("common.undo"), onAct: () => void back() }
      })
      return true
    },
    [t, toast, going]
  )
}
