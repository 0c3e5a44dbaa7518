import { browser } from "~platform/browser"
import type { Message, ToPage } from "./protocol"

/** Calls the content script of a tab; null when none is there. */
export const askPage = async <V extends keyof ToPage>(
  tabId: number,
  verb: V,
  body: ToPage[V]["ask"]
): Promise<ToPage[V]["answer"] | null> => {
  const message: Message = { to: "page", verb, body }
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) ?? null
  } catch {
    return null
  }
}
