import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { useToast } from "~ui/parts/toaster"

/** Copies a text on the seller's click and says so. @returns whether the browser let us. */
export const useCopy = (): ((text: string) => Promise<boolean>) => {
  const { t } = useTranslation()
  const toast = useToast()
  return useCallback(
    async (text) => {
      try {
        await navigator.clipboard.writeText(text)
        toast({ text: t("common.copied") })
        return true
      } catch {
        toast({ text: t("common.notCopied"), tone: "danger" })
        return false
      }
    },
    [t, toast]
  )
}
