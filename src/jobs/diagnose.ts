import * as v from "valibot"
import type { Message } from "~bridge/protocol"
import { browserOf, type Diagnosis, PageDiagnosis } from "~model/diagnosis"
import type { Health } from "~model/health"
import { browser } from "~platform/browser"

/**
 * What a seller gives to those who mend a site's rules, as JSON text: which rule finds what. It holds
 * no text, name, number, id or address of the page.
 */
export const diagnose = async (
  tabId: number,
  about: { light: Health; granted: boolean; language: string }
): Promise<string> => {
  const message: Message = { to: "background", verb: "diagnose", body: { tabId } }
  const answer = v.safeParse(PageDiagnosis, await browser.runtime.sendMessage(message))
  const diagnosis: Diagnosis = {
    regulars: browser.runtime.getManifest().version,
    browser: browserOf(navigator.userAgent),
    language: about.language,
    light: about.light,
    granted: about.granted,
    page: answer.success ? answer.output : null
  }
  return JSON.stringify(diagnosis, null, 2)
}
