import { browser, type Runtime } from "./browser"

// Chrome's service worker can start no Worker; a page that nobody sees can. Firefox has no need of it.

const PAGE = "tabs/offscreen.html"
const PORT = "offscreen"

let port: Promise<Runtime.Port | null> | null = null

/**
 * A port to the page that nobody sees, which is made if it is not there; null where it cannot be.
 * There is one for all who ask, also at once.
 */
export const offscreenPort = (): Promise<Runtime.Port | null> =>
  (port ??= connect().catch(() => {
    port = null
    return null
  }))

const connect = async (): Promise<Runtime.Port> => {
  const offscreen = globalThis.chrome.offscreen
  // It outlives a worker of the background that was put to sleep, until it notices.
  if (!(await isOpen())) {
    try {
      await offscreen.createDocument({
        url: PAGE,
        reasons: ["WORKERS" as chrome.offscreen.Reason],
        justification:
          "Renders the seller's templates where one that does not end can be ended, and makes the backups that are due."
      })
    } catch (error) {
      // Made by somebody else meanwhile; anything else is an error.
      if (!(await isOpen())) throw error
    }
  }
  const made = browser.runtime.connect({ name: PORT })
  made.onDisconnect.addListener(() => (port = null))
  return made
}

const isOpen = async (): Promise<boolean> => {
  const found = await globalThis.chrome.runtime.getContexts({
    contextTypes: ["OFFSCREEN_DOCUMENT" as chrome.runtime.ContextType]
  })
  return found.length > 0
}

/**
 * In that page: hears what the background asks and gives back what `answer` makes of it. When the
 * background sleeps, the page goes: it is made anew in less time than anybody notices.
 */
export const answerOffscreen = (answer: (message: unknown) => Promise<unknown>): void => {
  browser.runtime.onConnect.addListener((from) => {
    // Pages of this extension alone reach `onConnect`; of them only the background has no tab or page.
    if (from.name !== PORT || from.sender?.id !== browser.runtime.id || from.sender.tab) return
    from.onMessage.addListener((message: unknown) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has but one end
      void answer(message).then((it) => from.postMessage(it))
    })
    from.onDisconnect.addListener(() => globalThis.close())
  })
}
