import { showTab } from "~platform/tabs"

/** Brings a tab to the front. */
export const useShowTab = () => (tabId: number) => void showTab(tabId).catch(() => undefined)
