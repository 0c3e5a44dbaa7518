import i18next from "i18next"
import { tour } from "./en/tour"
import { tour as zhTour } from "./zh-CN/tour"

/** The tour's words, in a space of their own: no other page has to carry them. */
export const tourWords = { en: tour, "zh-CN": zhTour }

/** Adds them to what the page speaks already. Safe to call again. */
export const addTourWords = (): void => {
  for (const [language, words] of Object.entries(tourWords))
    if (!i18next.hasResourceBundle(language, "tour"))
      i18next.addResourceBundle(language, "tour", words)
}
