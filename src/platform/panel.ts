import { browser } from "./browser"

// Chrome's side panel and Firefox's sidebar. Both open only in answer to a click or key, and only
// if nothing is awaited before; the polyfill knows Firefox's alone.

/** Opens the panel of a window. Call it first in the handler. */
export const openPanel = (windowId: number | undefined): void => {
  if (globalThis.chrome?.sidePanel && windowId !== undefined)
    void globalThis.chrome.sidePanel.open({ windowId }).catch(notNow)
  else void browser.sidebarAction?.open().catch(notNow)
}

/** A page's key is not a key to every browser: then the panel stays as it is. */
const notNow = () => undefined
