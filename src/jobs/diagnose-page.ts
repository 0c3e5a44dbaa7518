import * as v from "valibot"
import { PageDiagnosis } from "~model/diagnosis"
import { browser } from "~platform/browser"
import { diagnoseIn } from "~platform/scripts"
import { adaptersFor } from "~sites/index"
import { diagnoseFile } from "./look-into"
import { taughtAt } from "./taught-sites"

/**
 * Has a tab's page looked over by the rules that might know it; the background's part. null where the
 * browser does not let us look. What comes back has the shape of a diagnosis, or is thrown away.
 */
export const diagnosePage = async (tabId: number): Promise<PageDiagnosis | null> => {
  const tab = await browser.tabs.get(tabId).catch(() => null)
  if (!tab?.url) return null
  const rules = [...adaptersFor(tab.url), ...(await taughtAt(tab.url))]
  const found = await diagnoseIn(tabId, diagnoseFile(), rules)
  const checked = v.safeParse(PageDiagnosis, found)
  return checked.success ? checked.output : null
}
