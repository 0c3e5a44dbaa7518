import type { ProbeName } from "~sites/adapter"
import { askPage } from "~bridge/ask-page"
import { browser } from "~platform/browser"
import { builtFile, captureAgain, openEyesAgain, runIn } from "~platform/scripts"

/** Scripts that are put into pages: the background's entry alone knows what the build calls them. */
interface Scripts {
  companion: string
  capture: string
  diagnose: string
  teach: string
  triggers: string
  probes: Partial<Record<ProbeName, string>>
}
let urls: Scripts = {
  companion: "",
  capture: "",
  diagnose: "",
  teach: "",
  triggers: "",
  probes: {}
}

/** What `url:` imports yield. */
export const setScripts = (built: Scripts): void => {
  urls = built
}

export const companionFile = (): string => builtFile(urls.companion)

/** The file of a probe; null for one that does not ship by itself. */
export const probeFile = (name: ProbeName): string | null => {
  const url = urls.probes[name]
  return url === undefined ? null : builtFile(url)
}

export const triggersFile = (): string => builtFile(urls.triggers)

export const diagnoseFile = (): string => builtFile(urls.diagnose)

/** Puts eyes into a tab's page and has its product read; false where the browser forbids it. */
export const lookInto = async (tabId: number): Promise<boolean> => {
  if (!(await runIn(tabId, companionFile()))) return false
  return (await captureAgain(tabId)) || runIn(tabId, builtFile(urls.capture))
}

/** Eyes alone. A second copy in the same document does nothing. */
export const openEyes = async (tabId: number): Promise<boolean> =>
  (await openEyesAgain(tabId)) || runIn(tabId, companionFile())

/** The teacher, for pointing. A second copy in the same document does nothing. */
export const startTeaching = (tabId: number): Promise<boolean> =>
  runIn(tabId, builtFile(urls.teach))

/** Pages of an origin that are open get the rules it has now: their eyes close, and open anew. */
export const learnAnewAt = async (origin: string): Promise<void> => {
  const tabs = await browser.tabs.query({ url: origin }).catch(() => [])
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return
      await askPage(id, "leave", {})
      await openEyes(id)
    })
  )
}
