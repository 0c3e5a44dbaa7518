// What is used of Firefox's own window, where `inBrowser` runs: there is no such thing in a page.

type Heard = (message: { data: unknown }) => void

/** A page in that window. */
interface FirefoxBrowser extends HTMLElement {
  messageManager?: {
    addMessageListener(name: string, heard: Heard): void
    removeMessageListener(name: string, heard: Heard): void
    loadFrameScript(url: string, delayed: boolean): void
  }
}

interface FirefoxWindow {
  document: Document
  PopupNotifications: { panel: { state: string } }
}

interface FirefoxExtension {
  backgroundState: string
  terminateBackground(options: { expectStopped: boolean }): Promise<void>
}

declare const SidebarController: {
  isOpen: boolean
  show(id: string): Promise<void>
  hide(): void
}

declare const WebExtensionPolicy: {
  getByID(id: string): {
    mozExtensionHostname: string
    privateBrowsingAllowed: boolean
    extension: FirefoxExtension
  } | null
}

/** Opens a window like the one that is spoken to. */
declare const OpenBrowserWindow: (options: { private: boolean }) => Window

/** Opens an address as the browser itself would. */
declare const openTrustedLinkIn: (url: string, where: "current") => void

declare const ChromeUtils: {
  importESModule(url: "resource://gre/modules/ExtensionPermissions.sys.mjs"): {
    ExtensionPermissions: {
      add(id: string, what: { permissions: string[]; origins: string[] }, to: object): Promise<void>
    }
  }
  importESModule(url: "resource://gre/modules/AddonManager.sys.mjs"): {
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> }
  }
}

declare const Services: {
  wm: { getEnumerator(kind: "navigator:browser"): Iterable<FirefoxWindow> }
}
