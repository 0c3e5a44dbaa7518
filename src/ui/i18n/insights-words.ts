import i18next from "i18next"
import { found } from "./found/insights"

/**
 * Adds the words of figures and plots to what the page speaks already: they have a space of their own,
 * as the panel does without them. Safe to call again.
 */
export const addInsightsWords = (): void => {
  for (const [language, { insights }] of Object.entries(found))
    if (!i18next.hasResourceBundle(language, "insights"))
      i18next.addResourceBundle(language, "insights", insights)
}
