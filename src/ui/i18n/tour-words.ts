import i18next from "i18next"
import { found } from "./found/tour"

/**
 * Adds the tour's words to what the page speaks already: they have a space of their own, and no other
 * page has to carry them. Safe to call again.
 */
export const addTourWords = (): void => {
  for (const [language, { tour }] of Object.entries(found))
    if (!i18next.hasResourceBundle(language, "tour"))
      i18next.addResourceBundle(language, "tour", tour)
}
