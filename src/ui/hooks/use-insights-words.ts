import { useState } from "react"
import { useTranslation } from "react-i18next"
import { addInsightsWords } from "~ui/i18n/insights-words"

/** Says what figures and plots have to say, in the language of the screens. */
export const useInsightsWords = () => {
  useState(addInsightsWords)
  return useTranslation("insights").t
}

export type InsightsWords = ReturnType<typeof useInsightsWords>
