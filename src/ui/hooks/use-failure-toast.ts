import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { writeFailure } from "~store/outdated"
import { useToast } from "~ui/parts/toaster"

/** Says so when something that was asked for threw: a full disk, a database closed by an update. */
export const useFailureToast = (): void => {
  const { t } = useTranslation()
  const toast = useToast()
  useEffect(() => {
    const say = ({ reason }: PromiseRejectionEvent) => {
      const why = writeFailure(reason)
      toast({ text: why ? t(`safety.notSaved.${why}`) : t("common.notSaved"), tone: "danger" })
    }
    addEventListener("unhandledrejection", say)
    return () => removeEventListener("unhandledrejection", say)
  }, [t, toast])
}
