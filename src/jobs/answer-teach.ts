import { answerTo, fromExtensionPage } from "~bridge/answer"
import { tabBody } from "~bridge/schemas"
import { learnBody } from "./keep-taught"
import { learnAnewAt, startTeaching } from "./look-into"

/** What the screens may ask while a site is taught: the files of the build are known here alone. */
export const teachAnswers = {
  "teach-page": answerTo({
    from: fromExtensionPage,
    schema: tabBody,
    handle: ({ tabId }) => startTeaching(tabId)
  }),
  "learn-anew": answerTo({
    from: fromExtensionPage,
    schema: learnBody,
    handle: async ({ origin }) => {
      await learnAnewAt(origin)
      return null
    }
  })
}
