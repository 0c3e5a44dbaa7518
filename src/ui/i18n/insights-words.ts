import i18next from "i18next"
import { insights } from "./en/insights"
import { insights as zhInsights } from "./zh-CN/insights"

/** The words of figures and plots, in a space of their own: the panel does without them. */
export const insightsWords = { en: insights, "zh-CN": zhInsights }

/** Adds them to what the page speaks already. Safe to call again. */
export const addInsightsWords = (): void => {
  for (const [language, words] of Object.entries(insightsWords))
    if (!i18next.hasResourceBundle(language, "insights"))
      i18next.addResourceBundle(language, "insights", words)
}
