import { browser } from "./browser"

/** The page of the tour, with the practice chat in it. */
export const practicePath = "tabs/practice.html"

/** Is it this extension's own practice page? Exactly that page, whatever stands after its # or ?. */
export const isPracticePage = (url: string | undefined): boolean =>
  url !== undefined && url.split(/[?#]/u)[0] === browser.runtime.getURL(practicePath)
