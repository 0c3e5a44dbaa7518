import { browser } from "~platform/browser"

/** Opens an address the seller asked for, in a tab of its own. */
export const useOpenTab = () => (url: string) => void browser.tabs.create({ url })
