import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import type { ToldShare } from "~jobs/undo/take-back"
import { useToast } from "~ui/parts/toaster"

/** ms before a long undo is spoken of, and between two words of it. */
const first = 1000
const next = 5000

/** For one undo: says how far it is, where it takes longer than a moment. */
export const useUndoGoing = (): (() => ToldShare) => {
  const { t, i18n } = useTranslation()
  const toast = useToast()
  return useCallback(() => {
    let then = performance.now() + first
    const percent = new Intl.NumberFormat(i18n.language, { style: "percent" })
    return (share) => {
      const now = performance.now()
      if (now < then) return
      then = now + next
      toast({ text: t("people.undoing", { share: percent.format(share) }) })
    }
  }, [i18n.language, t, toast])
}
