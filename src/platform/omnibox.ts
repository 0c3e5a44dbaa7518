import { browser } from "./browser"

/** A line under the address bar. */
export interface Suggested {
  /** What stands in the address bar when it is chosen, and is given back with Enter. */
  content: string
  /** What is read in the list: plain text. */
  text: string
}

/** What the address bar does after the keyword. Call it while the background starts. */
export const answerOmnibox = ({
  hint,
  suggest,
  choose
}: {
  /** Read in the list before all else. */
  hint: string
  suggest: (typed: string) => Promise<Suggested[]>
  choose: (content: string) => void
}): void => {
  // Not in every browser's telephone.
  if (!browser.omnibox) return
  browser.omnibox.setDefaultSuggestion({ description: shown(hint) })
  let last = 0
  browser.omnibox.onInputChanged.addListener((typed, give) => {
    const asked = ++last
    void suggest(typed).then((found) => {
      // An older answer would be put under what is typed by now.
      if (asked === last)
        give(found.map(({ content, text }) => ({ content, description: shown(text) })))
    })
  })
  browser.omnibox.onInputEntered.addListener((content) => choose(content))
}

/** Chrome reads a description as XML and drops all of a list with a fault in it; Firefox reads text. */
const shown = (text: string): string => {
  const line = text.replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, " ")
  return "getBrowserInfo" in browser.runtime
    ? line
    : line.replaceAll(/[&<>"']/gu, (it) => `&#${it.codePointAt(0)};`)
}
