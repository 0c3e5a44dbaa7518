import { useState } from "react"
import { useTranslation } from "react-i18next"
import { diagnose } from "~jobs/diagnose"
import type { Health } from "~model/health"
import { useToast } from "~ui/parts/toaster"
import { copyText } from "./copy-text"
import type { TabView } from "./use-tab"

/** Copies what is wrong with a site's rules; `text` is what was made, to be looked at; "" before. */
export const useDiagnosis = (view: TabView | null | undefined, light: Health) => {
  const { t, i18n } = useTranslation()
  const toast = useToast()
  const [text, setText] = useState("")
  const copy = async () => {
    const about = { light, granted: view?.granted ?? false, language: i18n.language }
    const made = await diagnose(view?.tabId ?? -1, about)
    // Said where the text stands; only that it failed needs a message of its own.
    if (!(await copyText(made))) toast({ text: t("common.notCopied"), tone: "danger" })
    setText(made)
  }
  return { copy, text }
}
